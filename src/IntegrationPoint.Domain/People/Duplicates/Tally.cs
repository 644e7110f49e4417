namespace IntegrationPoint.Domain.People.Duplicates;

/// <summary>Adds up points and keeps the reasons in order of weight.</summary>
internal sealed class Tally
{
    private readonly List<(int Points, DuplicateReason Reason)> entries = new(8);
    private int cap = int.MaxValue;

    public int Points => Math.Min(cap, entries.Sum(entry => entry.Points));

    public IReadOnlyList<DuplicateReason> For => [.. entries.Where(e => e.Points > 0).OrderByDescending(e => e.Points).Select(e => e.Reason)];

    public IReadOnlyList<DuplicateReason> Against => [.. entries.Where(e => e.Points < 0).OrderBy(e => e.Points).Select(e => e.Reason)];

    public void Add(int points, string key, int? argument = null) => entries.Add((points, new DuplicateReason(key, argument)));

    public void CapAt(int points) => cap = Math.Min(cap, points);
}
