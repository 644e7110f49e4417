namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>How alike two words sound, 0 to 1: cheapest alignment of their consonants, with the vowels between them weighed by position.</summary>
internal static class PartSimilarity
{
    private const int MaxUnits = 24;
    private const float EarlyVowel = 0.45f;
    private const float OpeningVowel = 0.25f;
    private const float UnwrittenEarly = 0.1f;
    private const float LateVowel = 1f;
    private const float SwappedNeighbours = 0.7f;

    public static double Of(SoundedPart a, SoundedPart b)
    {
        if (a.IsRaw || b.IsRaw)
        {
            return a.IsRaw && b.IsRaw ? Raw(a.Word.Letters, b.Word.Letters) : 0;
        }

        var best = 0.0;
        foreach (var one in a.Readings)
        {
            foreach (var other in b.Readings)
            {
                best = Math.Max(best, Of(one, other));
            }
        }

        best = Math.Max(best, Slip.Similarity(a.Word.Letters, b.Word.Letters));
        return a.Abd == b.Abd ? best : best * 0.85;
    }

    public static double Of(Reading a, Reading b)
    {
        var (n, m) = (a.Units.Length, b.Units.Length);
        if (n == 0 || m == 0)
        {
            return n == m && a.Final == b.Final ? 1 : 0;
        }

        var scale = 1f + 0.5f * Math.Max(n, m);
        if (Math.Abs(n - m) * 0.3f > scale)
        {
            return 0;
        }

        var cost = Align(a, b) + FinalCost(a, b);
        return Math.Max(0, 1 - cost / scale);
    }

    private static float Align(Reading a, Reading b)
    {
        var (x, y) = (a.Units, b.Units);
        Span<float> rows = stackalloc float[3 * (MaxUnits + 1)];
        var width = y.Length + 1;
        var older = rows[..width];
        var old = rows.Slice(MaxUnits + 1, width);
        var current = rows.Slice(2 * (MaxUnits + 1), width);
        for (var j = 1; j < width; j++)
        {
            old[j] = old[j - 1] + Costs.Dropped(y[j - 1].Consonant);
        }

        for (var i = 1; i <= x.Length; i++)
        {
            current[0] = old[0] + Costs.Dropped(x[i - 1].Consonant);
            for (var j = 1; j < width; j++)
            {
                var match = old[j - 1] + Costs.Of(x[i - 1].Consonant, y[j - 1].Consonant) + VowelCost(a, b, i - 1, j - 1);
                var drop = Math.Min(old[j] + Costs.Dropped(x[i - 1].Consonant), current[j - 1] + Costs.Dropped(y[j - 1].Consonant));
                current[j] = Math.Min(match, drop);
                if (i > 1 && j > 1 && x[i - 1].Consonant == y[j - 2].Consonant && x[i - 2].Consonant == y[j - 1].Consonant)
                {
                    current[j] = Math.Min(current[j], older[j - 2] + SwappedNeighbours);
                }
            }

            var spare = older;
            older = old;
            old = current;
            current = spare;
        }

        return old[y.Length];
    }

    private static float VowelCost(Reading a, Reading b, int i, int j)
    {
        var (x, y) = (a.Units, b.Units);
        var late = (i >= 2 && j >= 2) || (i == x.Length - 1 && j == y.Length - 1 && a.IsClosed && b.IsClosed);
        var unwritten = x[i].Before == Vowel.Unwritten || y[j].Before == Vowel.Unwritten;
        return Costs.OfVowels(x[i].Before, y[j].Before) * (i == 0 || j == 0 ? OpeningVowel : late ? LateVowel : unwritten ? UnwrittenEarly : EarlyVowel);
    }

    /// <summary>A closing a is grammar (Samir, Samira are two people); a closing e is often only French spelling.</summary>
    private static float FinalCost(Reading a, Reading b)
    {
        var (x, y) = (a.Final, b.Final);
        if (a.IsClosed == b.IsClosed)
        {
            return Costs.OfVowels(x, y) * 1.4f;
        }

        return (x is 'e' && a.EndsInN) || (y is 'e' && b.EndsInN) ? 0.12f : x is 'e' || y is 'e' ? 0.6f : 0.8f;
    }

    private static double Raw(string a, string b)
    {
        var same = 0;
        while (same < a.Length && same < b.Length && a[same] == b[same])
        {
            same++;
        }

        return same == a.Length && same == b.Length ? 1 : 0.9 * same / Math.Max(a.Length, b.Length);
    }
}
