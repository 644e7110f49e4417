namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>
/// Slips of the keyboard: one letter left out, doubled, swapped or hit beside in a word of seven letters, two in one of ten;
/// in a word of five or six only inside, and only a letter left out, doubled or swapped, for Samir and Samira are two people.
/// </summary>
internal static class Slip
{
    private const int ShortFrom = 4;
    private const int OneFrom = 7;
    private const int TwoFrom = 10;
    private const int Longest = 24;

    public static double Similarity(string a, string b)
    {
        var shorter = Math.Min(a.Length, b.Length);
        var longer = Math.Max(a.Length, b.Length);
        if (shorter < ShortFrom || longer > Longest || longer - shorter > 2 || a[0] > 'z' || b[0] > 'z')
        {
            return 0;
        }

        if (longer < OneFrom)
        {
            return a[0] == b[0] && a[^1] == b[^1] && (shorter < longer || SameLetters(a, b)) && Distance(a, b) <= 1 ? 0.78 : 0;
        }

        return Distance(a, b) switch
        {
            0 => 1,
            1 when shorter >= OneFrom - 1 => 0.86,
            2 when shorter >= TwoFrom => 0.82,
            _ => 0,
        };
    }

    private static bool SameLetters(string a, string b) => a.Order().SequenceEqual(b.Order());

    /// <summary>Insertions, deletions, exchanges, and swaps of neighbours.</summary>
    private static int Distance(string a, string b)
    {
        Span<int> cells = stackalloc int[3 * (Longest + 1)];
        var width = b.Length + 1;
        for (var j = 0; j < width; j++)
        {
            cells[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var (row, above, higher) = (i % 3 * width, (i + 2) % 3 * width, (i + 1) % 3 * width);
            cells[row] = i;
            for (var j = 1; j < width; j++)
            {
                var change = cells[above + j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cells[row + j] = Math.Min(change, 1 + Math.Min(cells[above + j], cells[row + j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cells[row + j] = Math.Min(cells[row + j], cells[higher + j - 2] + 1);
                }
            }
        }

        return cells[a.Length % 3 * width + b.Length];
    }
}
