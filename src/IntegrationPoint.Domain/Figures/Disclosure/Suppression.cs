namespace IntegrationPoint.Domain.Figures.Disclosure;

/// <summary>Which cells of a set of connected tables are not shown: those that must not become known, and as many others as it takes that nobody can work them out.</summary>
public static class Suppression
{
    public static bool[] Hide(CellSystem cells, IEnumerable<Sensitive> named)
    {
        Sensitive[] sensitive = [.. named.OrderBy(s => s.Cell)];
        var hidden = new bool[cells.Count];
        foreach (var cell in sensitive)
        {
            hidden[cell.Cell] = true;
        }

        var attack = new Attack(cells, hidden);
        for (IReadOnlyCollection<Sensitive> open = sensitive; open.Count > 0;)
        {
            open = [.. open.Where(s => !Safe(attack, s))];
            foreach (var cell in open)
            {
                // A cell hidden for a neighbour a moment ago may already protect this one.
                if (!Safe(attack, cell) && Companion(cells, hidden, attack.Reach(cell.Cell)) is { } companion)
                {
                    hidden[companion] = true;
                }
            }

            open = Exhausted(cells, hidden, attack, open) ? [] : open;
        }

        ShowNeedless(cells, hidden, attack, sensitive);
        return hidden;
    }

    // What was hidden early may protect nothing any more, or can be worked out anyway: the largest numbers come back first.
    private static void ShowNeedless(CellSystem cells, bool[] hidden, Attack attack, Sensitive[] sensitive)
    {
        var named = sensitive.ToLookup(s => s.Cell);
        foreach (var cell in Enumerable.Range(0, cells.Count).Where(c => hidden[c] && !named.Contains(c)).OrderByDescending(c => cells[c]).ThenBy(c => c))
        {
            var near = attack.Reach(cell).SelectMany(c => named[c]).ToArray();
            hidden[cell] = false;
            hidden[cell] = Array.Exists(near, s => !Safe(attack, s));
        }
    }

    private static bool Safe(Attack attack, Sensitive cell)
    {
        var (least, most) = attack.Range(cell.Cell);
        return cell.IsSafe(least, most);
    }

    /// <summary>The cell whose loss costs least: in the sum with the fewest suppressed cells the smallest part that is not 0, else the total.</summary>
    private static int? Companion(CellSystem cells, bool[] hidden, IReadOnlyList<int> reach) => reach
        .SelectMany(cells.SumsOf).Distinct()
        .OrderBy(s => cells.Sums[s].Cells.Count(c => hidden[c])).ThenBy(s => s)
        .Select(s => Cheapest(cells, hidden, cells.Sums[s]))
        .FirstOrDefault(c => c is not null);

    private static int? Cheapest(CellSystem cells, bool[] hidden, CellSum sum)
    {
        var parts = sum.Parts.Where(c => !hidden[c] && cells[c] > 0).OrderBy(c => cells[c]).ThenBy(c => c).Cast<int?>().FirstOrDefault();
        return parts ?? (!hidden[sum.Total] && cells[sum.Total] > 0 ? sum.Total : null);
    }

    private static bool Exhausted(CellSystem cells, bool[] hidden, Attack attack, IReadOnlyCollection<Sensitive> open) =>
        open.All(cell => Companion(cells, hidden, attack.Reach(cell.Cell)) is null);
}
