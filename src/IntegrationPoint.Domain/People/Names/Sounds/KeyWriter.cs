namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>
/// Writes index keys: consonant classes, and between them <c>i</c> or <c>u</c> where a high vowel tells names apart
/// (Karim from Karam, Mahmud from Muhammad). Only the vowel before the third or a later consonant counts, or before the last of two:
/// vowels of the first syllable change from office to office.
/// </summary>
internal static class KeyWriter
{
    public const int MaxLength = 16;

    /// <summary>How every key of an Abd al- begins.</summary>
    public const string Servant = "abt";
    private const int MaxKeys = 8;

    /// <summary>All keys under which a part is filed, the most probable first.</summary>
    public static List<string> Keys(SoundedPart part)
    {
        var keys = new List<string>(4);
        if (part.IsRaw)
        {
            keys.Add(RawKey.Of(part.Word.Letters));
            return keys;
        }

        foreach (var reading in part.Readings)
        {
            Write(reading, part.Abd ? Servant : "", typed: false, keys);
        }

        return keys;
    }

    /// <summary>Prefixes to look up for a part that may still be growing.</summary>
    public static List<string> Prefixes(SoundedPart part)
    {
        var keys = new List<string>(4);
        if (part.IsRaw)
        {
            keys.Add(RawKey.Of(part.Word.Letters));
            return keys;
        }

        foreach (var reading in part.Readings)
        {
            Write(reading, part.Abd ? Servant : "", typed: true, keys);
        }

        return keys;
    }

    /// <summary>Consonants alone, and s for z as German ears write it: coarser than a key, for blocking.</summary>
    public static string Skeleton(string key) =>
        string.Concat(key.Where((c, i) => i == 0 || c is not ('a' or 'i' or 'u')).Select(c => c == 'z' ? 's' : c));

    private static void Write(Reading reading, string prefix, bool typed, List<string> keys)
    {
        var written = new List<string>(4) { prefix };
        var units = reading.Units;
        for (var i = 0; i < units.Length; i++)
        {
            var last = i == units.Length - 1;
            written = Extend(written, Marks.Before(reading, i, typed));
            written = Extend(written, typed && last && reading.Final == Vowel.None
                ? Classes.Typed(units[i].Consonant, i == 0).Select(c => c.ToString())
                : Classes.Of(units[i].Consonant, i == 0).Select(c => c.ToString()));
        }

        foreach (var key in typed ? written : Extend(written, Marks.Final(reading)))
        {
            var cut = key.Length > MaxLength ? key[..MaxLength] : key;
            if (cut.Length > 0 && keys.Count < MaxKeys && !keys.Contains(cut))
            {
                keys.Add(cut);
            }
        }
    }

    private static List<string> Extend(List<string> written, IEnumerable<string> endings)
    {
        var all = new List<string>(4);
        foreach (var ending in endings)
        {
            foreach (var start in written)
            {
                if (all.Count < MaxKeys)
                {
                    all.Add(start + ending);
                }
            }
        }

        return all;
    }
}
