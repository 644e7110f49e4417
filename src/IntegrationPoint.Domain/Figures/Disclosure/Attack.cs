namespace IntegrationPoint.Domain.Figures.Disclosure;

/// <summary>What a reader can work out about suppressed cells from the published ones: all sums at once, and that a suppressed cell is at least 1, because 0 is shown.</summary>
public sealed class Attack(CellSystem cells, IReadOnlyList<bool> hidden)
{
    /// <summary>The smallest and the largest value a suppressed cell may have for the reader.</summary>
    public (long Least, long Most) Range(int cell)
    {
        var unknown = Reach(cell);
        var column = unknown.Select((c, i) => (c, i)).ToDictionary(x => x.c, x => x.i);
        var rows = unknown.SelectMany(cells.SumsOf).Distinct().Select(s => Row(cells.Sums[s], column)).ToArray();
        var goal = new double[unknown.Count];
        goal[column[cell]] = 1;
        var most = Simplex.Maximum(rows, goal) is { } up ? 1 + (long)Math.Floor(up + 1e-6) : long.MaxValue;
        goal[column[cell]] = -1;
        var least = Simplex.Maximum(rows, goal) is { } down ? 1 + (long)Math.Ceiling(-down - 1e-6) : 1;
        return (least, most);
    }

    /// <summary>The suppressed cells that hang together with this one through sums.</summary>
    public IReadOnlyList<int> Reach(int cell)
    {
        List<int> reached = [cell];
        var seen = new HashSet<int> { cell };
        for (var i = 0; i < reached.Count; i++)
        {
            reached.AddRange(cells.SumsOf(reached[i]).SelectMany(s => cells.Sums[s].Cells).Where(c => hidden[c] && seen.Add(c)));
        }

        return reached;
    }

    // Unknowns are counted from 1, so that they start at 0 for the simplex method.
    private SimplexRow Row(CellSum sum, Dictionary<int, int> column)
    {
        var factors = new double[column.Count];
        double right = 0;
        foreach (var (cell, sign) in sum.Parts.Select(p => (p, 1.0)).Append((sum.Total, -1.0)))
        {
            if (hidden[cell])
            {
                factors[column[cell]] += sign;
                right -= sign;
            }
            else
            {
                right -= sign * cells[cell];
            }
        }

        return new SimplexRow(factors, right);
    }
}
