using System.Collections.Frozen;
using IntegrationPoint.Domain;

namespace IntegrationPoint.Web.Security;

/// <summary>What the viewer may do with the data of one person, group by group.</summary>
public sealed class PersonAccess
{
    public static readonly PersonAccess Closed = new(0, FrozenDictionary<DataGroup, Cell>.Empty);

    private readonly IReadOnlyDictionary<DataGroup, Cell> cells;

    internal PersonAccess(int personId, IReadOnlyDictionary<DataGroup, Cell> cells) => (PersonId, this.cells) = (personId, cells);

    /// <summary>Whose data this is about; 0 where everything is shut.</summary>
    public int PersonId { get; }

    internal static PersonAccess Of(WallFacts facts, Func<DataGroup, AccessRule?> rule, IEnumerable<string> consented) =>
        new(facts.PersonId, Enum.GetValues<DataGroup>().ToDictionary(g => g, g => facts.Cell(rule(g), g, consented)));

    internal bool SameAs(PersonAccess other) => Enum.GetValues<DataGroup>().All(g => cells.GetValueOrDefault(g) == other.cells.GetValueOrDefault(g));

    /// <summary>The whole group, or the named part of it where the matrix opens no more.</summary>
    public bool Reads(DataGroup group, string? fieldSet = null) =>
        cells.TryGetValue(group, out var cell) && cell.Reads && (!FieldSets.NarrowsFields(cell.Limit) || cell.Limit == fieldSet);

    public bool Writes(DataGroup group) => cells.TryGetValue(group, out var cell) && cell.Writes && !FieldSets.NarrowsFields(cell.Limit);

    /// <summary>Whether the viewer ends a consent on the person's word: also while the record is restricted (Art. 7 Abs. 3 DSGVO: at any time).</summary>
    public bool EndsConsents => cells.TryGetValue(DataGroup.Plan, out var cell) && cell.Keeps && !FieldSets.NarrowsFields(cell.Limit);

    /// <summary>A word of <see cref="FieldSets"/>, or null where the group is open as a whole or shut.</summary>
    public string? Limit(DataGroup group) => cells.TryGetValue(group, out var cell) && cell.Reads ? cell.Limit : null;

    /// <param name="Keeps">Would write if the record were not restricted.</param>
    internal readonly record struct Cell(bool Reads, bool Writes, bool Keeps, string? Limit);
}
