namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>Best one-to-one assignment of the words of two names; two neighbouring words may stand for one written together.</summary>
internal static class PartAssignment
{
    private const int MaxParts = 7;
    private const double JoinedAtLeast = 0.85;
    private const double SameWord = 0.85;

    public static double Score(List<SoundedPart> a, List<SoundedPart> b)
    {
        var (few, many) = a.Count <= b.Count ? (a, b) : (b, a);
        var (n, m) = (Math.Min(few.Count, MaxParts), Math.Min(many.Count, MaxParts));
        Span<double> alike = stackalloc double[n * (2 * m - 1)];
        FillAlike(few, many, n, m, alike);

        Span<double> best = stackalloc double[1 << m];
        best.Fill(-1);
        best[0] = 0;
        Span<double> next = stackalloc double[1 << m];
        for (var i = 0; i < n; i++)
        {
            next.Fill(-1);
            var row = alike.Slice(i * (2 * m - 1), 2 * m - 1);
            for (var used = 0; used < best.Length; used++)
            {
                if (best[used] >= 0)
                {
                    Place(row, m, used, best[used], next);
                }
            }

            next.CopyTo(best);
        }

        var top = 0.0;
        for (var used = 0; used < best.Length; used++)
        {
            if (best[used] >= 0)
            {
                top = Math.Max(top, Rate(best[used], n, m, System.Numerics.BitOperations.PopCount((uint)used)));
            }
        }

        // Given names come first and the middle of a chain is the father's: when the first agree, a stranger among three is no sibling.
        return n >= 3 && alike[0] >= SameWord ? Math.Max(top, top + (1 - top) * 0.3) : top;
    }

    private static void Place(ReadOnlySpan<double> row, int m, int used, double sum, Span<double> next)
    {
        next[used] = Math.Max(next[used], sum);
        for (var j = 0; j < m; j++)
        {
            var one = used | (1 << j);
            if (one != used)
            {
                next[one] = Math.Max(next[one], sum + row[j]);
            }

            var two = j + 1 < m ? one | (1 << (j + 1)) : 0;
            if (two != 0 && one != used && two != one && row[m + j] >= JoinedAtLeast)
            {
                next[two] = Math.Max(next[two], sum + row[m + j]);
            }
        }
    }

    private static void FillAlike(List<SoundedPart> few, List<SoundedPart> many, int n, int m, Span<double> alike)
    {
        for (var j = 0; j < m; j++)
        {
            var joined = j + 1 < m && n < m ? Join(many[j], many[j + 1]) : null;
            for (var i = 0; i < n; i++)
            {
                alike[i * (2 * m - 1) + j] = Sharpen(few[i], many[j]);
                if (j + 1 < m)
                {
                    alike[i * (2 * m - 1) + m + j] = joined is null ? 0 : Sharpen(few[i], joined);
                }
            }
        }
    }

    private static SoundedPart? Join(SoundedPart a, SoundedPart b) =>
        a.Word.Script == b.Word.Script && !a.Abd && !b.Abd && !a.IsRaw ? SoundedPart.Of(Compounds.Split(a.Word.Letters + b.Word.Letters, a.Word.Script)) : null;

    /// <summary>Nine tenths are nearly certain; below that two known names are two names, while an unknown word may be a slip.</summary>
    private static double Sharpen(SoundedPart a, SoundedPart b)
    {
        var alike = PartSimilarity.Of(a, b);
        return alike switch
        {
            >= 0.9 => 0.92 + (alike - 0.9) * 0.8,
            < 0.5 => 0,
            _ when KnownNames.AreTwo(a, b, alike) => 0,
            >= 0.8 => 0.8 + (alike - 0.8) * 1.2,
            >= 0.65 => 0.5 + (alike - 0.65) * 2,
            _ => (alike - 0.5) * 3.3333,
        };
    }

    /// <summary>Every word of the shorter name that finds no like one weighs nearly as much in a long name as in a short; words left over weigh little.</summary>
    private static double Rate(double sum, int n, int m, int used)
    {
        var score = Math.Max(0, 1 - (n - sum) / Math.Min(n, 1 + 0.35 * n));
        var left = Math.Max(0, m - used);
        return left == 0 ? score : score * Math.Max(0.6, (n == 1 ? 0.85 : 0.93) - 0.03 * (left - 1));
    }
}
