namespace IntegrationPoint.Domain.Figures.Disclosure;

/// <summary>Published numbers and what everybody knows about them: which of them add up to which.</summary>
public sealed class CellSystem
{
    private readonly List<long> values = [];
    private readonly List<CellSum> sums = [];
    private readonly List<List<int>> sumsOf = [];

    public int Count => values.Count;

    public IReadOnlyList<CellSum> Sums => sums;

    public long this[int cell] => values[cell];

    public int Add(long value)
    {
        values.Add(value);
        sumsOf.Add([]);
        return values.Count - 1;
    }

    /// <summary>Readers know that <paramref name="parts"/> add up to <paramref name="total"/>.</summary>
    /// <exception cref="ArgumentException">They do not: the figures contradict each other.</exception>
    public void Sum(int total, IReadOnlyList<int> parts)
    {
        if (parts.Sum(p => values[p]) != values[total])
        {
            throw new ArgumentException($"The parts add up to {parts.Sum(p => values[p])}, not to {values[total]}.", nameof(parts));
        }

        foreach (var cell in parts.Append(total))
        {
            sumsOf[cell].Add(sums.Count);
        }

        sums.Add(new CellSum(total, parts));
    }

    public IReadOnlyList<int> SumsOf(int cell) => sumsOf[cell];
}

/// <summary>One equation between cells.</summary>
public sealed record CellSum(int Total, IReadOnlyList<int> Parts)
{
    public IEnumerable<int> Cells => Parts.Append(Total);
}
