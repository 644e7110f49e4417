namespace IntegrationPoint.Domain.Figures.Disclosure;

/// <summary>The cells of a sheet that somebody may not see who may not open the lists behind it. All breakdowns, crossed tables and sites are judged at once, so that no difference between two pages gives a cell away.</summary>
public static class SheetSuppression
{
    private static readonly HashSet<string> OnKeyDate =
        [.. Indicators.All.Where(i => i.Time == FigureTime.KeyDate).Select(i => i.Measure.Counts)];

    /// <param name="before">The sheets of other key dates that readers know; a cell that changed by 1 or 2 against one of them is suppressed, a total is not.</param>
    public static IReadOnlySet<CellName> Hidden(FigureSheet sheet, params IEnumerable<FigureSheet> before)
    {
        var cells = new CellSystem();
        var places = sheet.Cells.Where(IsPublished)
            .OrderBy(c => c.Population, StringComparer.Ordinal).ThenBy(c => c.Dimension, StringComparer.Ordinal)
            .ThenBy(c => c.Code, StringComparer.Ordinal).ThenBy(c => c.Site, StringComparer.Ordinal)
            .ToDictionary(c => c, c => cells.Add(sheet[c]));
        foreach (var group in Sums(places.Keys))
        {
            if (places.TryGetValue(group.Key, out var total))
            {
                cells.Sum(total, [.. group.Select(c => places[c])]);
            }
        }

        FigureSheet[] known = [.. before];
        Sensitive[] sensitive = [.. places.SelectMany(p => Judge(p.Key, p.Value, sheet[p.Key], known))];
        var hidden = Suppression.Hide(cells, sensitive);
        return places.Where(p => hidden[p.Value]).Select(p => p.Key).ToHashSet();
    }

    private static bool IsPublished(CellName cell) => cell.Dimension != Dimension.Days && cell.Population is not (Population.LedCases or Population.Capacity);

    /// <summary>Every sum a reader can see: over the sites, over the codes of a breakdown, over one side of a crossed table, over the fine steps of a coarse one.</summary>
    private static IEnumerable<IGrouping<CellName, CellName>> Sums(IEnumerable<CellName> cells)
    {
        var list = cells.ToArray();
        var overSites = list.Where(c => c.Site.Length > 0).GroupBy(c => c with { Site = CellName.AllSites });
        var overCodes = list.Where(c => c.Dimension.Length > 0 && !Dimension.IsCross(c.Dimension))
            .GroupBy(c => (c.Dimension, c.Population, c.Site), (key, parts) => new Grouped(CellName.Total(key.Population, key.Site), parts));
        var crossed = list.Where(c => Dimension.IsCross(c.Dimension)).ToArray();
        var overSecond = crossed.GroupBy(c => c with { Dimension = Dimension.Split(c.Dimension).First, Code = Dimension.Split(c.Code).First });
        var overFirst = crossed.GroupBy(c => c with { Dimension = Dimension.Split(c.Dimension).Second, Code = Dimension.Split(c.Code).Second });
        var rolled = Rollup.All.SelectMany(r => list.Where(c => c.Population == r.Population && c.Dimension == r.Fine)
            .GroupBy(c => c with { Dimension = r.Coarse, Code = r.Map(c.Code) }));
        return overSites.Concat(overCodes).Concat(overSecond).Concat(overFirst).Concat(rolled);
    }

    private static IEnumerable<Sensitive> Judge(CellName cell, int place, long value, FigureSheet[] known)
    {
        var minimum = Dimension.SmallestCell(cell.Dimension);
        if (value > 0 && value < minimum)
        {
            return [Sensitive.Small(place, minimum)];
        }

        // Events of two periods are different events: their numbers say nothing about each other.
        return cell.Dimension.Length == 0 || !OnKeyDate.Contains(cell.Population) ? [] : known
            .Select(sheet => sheet[cell])
            .Where(earlier => earlier >= minimum && value != earlier && Math.Abs(value - earlier) < minimum)
            .Select(earlier => Sensitive.Moved(place, earlier, minimum));
    }

    private sealed class Grouped(CellName key, IEnumerable<CellName> parts) : IGrouping<CellName, CellName>
    {
        public CellName Key => key;

        public IEnumerator<CellName> GetEnumerator() => parts.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
