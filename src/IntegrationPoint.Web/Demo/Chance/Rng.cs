using System.Numerics;

namespace IntegrationPoint.Web.Demo.Chance;

/// <summary>Integer-only xoshiro256** that splits by name, so that a change in one corner of the town leaves every other corner as it was.</summary>
public sealed class Rng
{
    private readonly ulong root;
    private ulong s0;
    private ulong s1;
    private ulong s2;
    private ulong s3;

    public Rng(ulong seed)
    {
        root = seed;
        s0 = SplitMix(ref seed);
        s1 = SplitMix(ref seed);
        s2 = SplitMix(ref seed);
        s3 = SplitMix(ref seed);
    }

    /// <summary>An independent stream for a subject and a number; the same for ever.</summary>
    public Rng Split(string subject, long number = 0)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in subject)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        var mixed = hash ^ (root * 0xD1342543DE82EF95UL) ^ ((ulong)number * 0x9E3779B97F4A7C15UL);
        return new Rng(SplitMix(ref mixed));
    }

    public ulong Next64()
    {
        var result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
        var t = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = BitOperations.RotateLeft(s3, 45);
        return result;
    }

    /// <summary>0 to <paramref name="below"/> - 1.</summary>
    public int Next(int below) => (int)Math.BigMul(Next64(), (ulong)below, out _);

    public long Next(long below) => (long)Math.BigMul(Next64(), (ulong)below, out _);

    /// <summary>Both ends count.</summary>
    public int Between(int from, int to) => from + Next(to - from + 1);

    public bool Permille(int chance) => Next(1000) < chance;

    public T Pick<T>(IReadOnlyList<T> list) => list[Next(list.Count)];

    /// <summary>A position drawn by weight; -1 when all weights are zero.</summary>
    public int Weighted(ReadOnlySpan<long> weights)
    {
        var sum = 0L;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        if (sum == 0)
        {
            return -1;
        }

        var at = Next(sum);
        for (var i = 0; i < weights.Length; i++)
        {
            at -= weights[i];
            if (at < 0)
            {
                return i;
            }
        }

        return weights.Length - 1;
    }

    public int Weighted(ReadOnlySpan<int> weights)
    {
        Span<long> wide = stackalloc long[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            wide[i] = weights[i];
        }

        return Weighted(wide);
    }

    public void Shuffle<T>(IList<T> list)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }

    private static ulong SplitMix(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15UL;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
