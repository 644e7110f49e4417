namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>The last row that the lists of a body brought about each person. Where records were joined, a row is compared with what was said under the one it speaks of.</summary>
public sealed class LastRows(IReadOnlyDictionary<int, int> survivors)
{
    private readonly ILookup<int, int> parts = survivors.ToLookup(s => s.Value, s => s.Key);
    private readonly Dictionary<int, Row> byRecord = [];
    private readonly Dictionary<(int Survivor, string Identity), int> recordOf = [];

    public sealed record Row(int Id, string? Hash, IReadOnlyDictionary<string, string> Cells);

    /// <summary>Every record asked about: those that stand, and those merged into them.</summary>
    public IEnumerable<int> Records => survivors.Keys;

    /// <summary>Records with rows that share their survivor with others.</summary>
    public IEnumerable<int> Joined => byRecord.Keys.GroupBy(record => survivors[record]).Where(g => g.Skip(1).Any()).SelectMany(g => g);

    public void Add(int record, Row row) => byRecord[record] = row;

    /// <summary>A row with this identity spoke of this record; the latest is told last.</summary>
    public void Know(int record, string identity) => recordOf[(survivors[record], identity)] = record;

    public Row? Of(RowPlan row)
    {
        var person = row.PersonId!.Value;
        return recordOf.TryGetValue((person, row.Identity ?? ""), out var same)
            ? byRecord[same]
            : parts[person].Select(record => byRecord.GetValueOrDefault(record)).MaxBy(r => r?.Id);
    }
}
