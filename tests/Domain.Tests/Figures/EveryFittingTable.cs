using IntegrationPoint.Domain.Figures.Disclosure;

namespace IntegrationPoint.Domain.Tests.Figures;

/// <summary>The patient reader: tries whole numbers for the suppressed cells until they fit the published sums. Shares nothing with the product's own attack.</summary>
internal static class EveryFittingTable
{
    private const long Largest = 12;

    /// <summary>Whether some table that fits has at least <paramref name="value"/> in the cell.</summary>
    public static bool Allows(CellSystem cells, bool[] hidden, int cell, long value)
    {
        var totals = cells.Sums.Select(s => s.Total).ToHashSet();
        var inner = Enumerable.Range(0, cells.Count).Where(c => hidden[c] && !totals.Contains(c)).ToArray();
        var values = Enumerable.Range(0, cells.Count).Select(c => hidden[c] ? 0 : cells[c]).ToArray();
        return Try(0);

        bool Try(int at)
        {
            if (at == inner.Length)
            {
                return AddUp() && values[cell] >= value;
            }

            for (values[inner[at]] = 1; values[inner[at]] <= Largest; values[inner[at]]++)
            {
                if (NotTooMuch() && Try(at + 1))
                {
                    return true;
                }
            }

            values[inner[at]] = 0;
            return false;
        }

        bool NotTooMuch() => cells.Sums.All(s => hidden[s.Total] || s.Parts.Sum(p => values[p]) <= values[s.Total]);

        // Sums of inner cells stand before sums of sums, so every total is known when it is needed.
        bool AddUp()
        {
            foreach (var sum in cells.Sums.Where(s => hidden[s.Total]))
            {
                values[sum.Total] = sum.Parts.Sum(p => values[p]);
            }

            var fits = cells.Sums.All(s => s.Parts.Sum(p => values[p]) == values[s.Total]);
            var found = fits && values[cell] >= value;
            foreach (var total in totals.Where(t => hidden[t] && !found))
            {
                values[total] = 0;
            }

            return found;
        }
    }
}
