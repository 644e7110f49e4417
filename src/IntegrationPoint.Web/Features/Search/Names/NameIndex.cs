using System.Buffers;

namespace IntegrationPoint.Web.Features.Search.Names;

/// <summary>
/// The name keys of everybody, in memory: sorted, each with the persons that have it. Several words are met by crossing sets of bits,
/// so that the rarest word never has to be guessed. A snapshot never changes; newer keys of some persons lie above it.
/// </summary>
public sealed class NameIndex
{
    private readonly string[] keys;
    private readonly int[] starts;
    private readonly int[] persons;
    private readonly int highest;
    private readonly Dictionary<int, string[]> newer;

    private NameIndex(string[] keys, int[] starts, int[] persons, int highest, Dictionary<int, string[]> newer) =>
        (this.keys, this.starts, this.persons, this.highest, this.newer) = (keys, starts, persons, highest, newer);

    /// <summary>Of how many persons the keys are newer than the snapshot.</summary>
    public int Newer => newer.Count;

    /// <summary>Places of a key at a person in the snapshot.</summary>
    public int Size => persons.Length;

    /// <param name="rows">Each key with its persons, in any order, every pair once.</param>
    public static NameIndex Of(IEnumerable<(string Key, IReadOnlyList<int> Persons)> rows)
    {
        var sorted = rows.OrderBy(r => r.Key, StringComparer.Ordinal).ToArray();
        var places = new int[sorted.Sum(r => r.Persons.Count)];
        var begins = new int[sorted.Length + 1];
        for (var i = 0; i < sorted.Length; i++)
        {
            begins[i + 1] = begins[i] + sorted[i].Persons.Count;
            for (var j = 0; j < sorted[i].Persons.Count; j++)
            {
                places[begins[i] + j] = sorted[i].Persons[j];
            }
        }

        return new NameIndex([.. sorted.Select(r => r.Key)], begins, places, places.Length == 0 ? 0 : places.Max(), []);
    }

    /// <summary>The same index with the present keys of some persons; none means the person has no name any more.</summary>
    public NameIndex With(IEnumerable<KeyValuePair<int, string[]>> present)
    {
        var all = new Dictionary<int, string[]>(newer);
        foreach (var (person, own) in present)
        {
            all[person] = own;
        }

        return new NameIndex(keys, starts, persons, highest, all);
    }

    /// <summary>Who has, for each word, a key that begins in one of its ways; the shortest keys of the first word come first. Walked only as far as it is read.</summary>
    public IEnumerable<int> Find(IReadOnlyList<string[]> words)
    {
        if (words.Count == 0)
        {
            yield break;
        }

        foreach (var (person, own) in newer)
        {
            if (words.All(word => Array.Exists(word, way => Array.Exists(own, key => key.StartsWith(way, StringComparison.Ordinal)))))
            {
                yield return person;
            }
        }

        var left = Met(words);
        try
        {
            foreach (var (from, to) in words[0].Select(Range))
            {
                for (var i = starts[from]; i < starts[to]; i++)
                {
                    var person = persons[i];
                    if ((left[person >> 6] & (1UL << (person & 63))) != 0)
                    {
                        left[person >> 6] &= ~(1UL << (person & 63));
                        yield return person;
                    }
                }
            }
        }
        finally
        {
            ArrayPool<ulong>.Shared.Return(left);
        }
    }

    // One bit a person of the snapshot whose keys are not newer and who meets every word.
    private ulong[] Met(IReadOnlyList<string[]> words)
    {
        var all = Bits(words[0]);
        foreach (var word in words.Skip(1))
        {
            var some = Bits(word);
            for (var i = 0; i <= highest >> 6; i++)
            {
                all[i] &= some[i];
            }

            ArrayPool<ulong>.Shared.Return(some);
        }

        foreach (var person in newer.Keys.Where(p => p <= highest))
        {
            all[person >> 6] &= ~(1UL << (person & 63));
        }

        return all;
    }

    private ulong[] Bits(string[] word)
    {
        var bits = ArrayPool<ulong>.Shared.Rent((highest >> 6) + 1);
        Array.Clear(bits);
        foreach (var (from, to) in word.Select(Range))
        {
            for (var i = starts[from]; i < starts[to]; i++)
            {
                bits[persons[i] >> 6] |= 1UL << (persons[i] & 63);
            }
        }

        return bits;
    }

    private (int From, int To) Range(string prefix)
    {
        var from = First(key => string.CompareOrdinal(key, prefix) >= 0, 0);
        return (from, First(key => !key.StartsWith(prefix, StringComparison.Ordinal), from));
    }

    private int First(Predicate<string> met, int from)
    {
        var to = keys.Length;
        while (from < to)
        {
            var middle = (from + to) >>> 1;
            (from, to) = met(keys[middle]) ? (from, middle) : (middle + 1, to);
        }

        return from;
    }
}
