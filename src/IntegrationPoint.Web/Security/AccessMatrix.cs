using System.Collections.Frozen;
using IntegrationPoint.Domain;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Security;

/// <summary>What a role may do with a group of data on a day. A cell that nobody filled is closed.</summary>
public sealed class AccessMatrix
{
    private FrozenDictionary<(string Role, DataGroup Group), AccessRule[]> cells;

    public AccessMatrix(ReferenceData reference)
    {
        cells = Index(reference.AccessRules);
        reference.Replaced += (_, _) => cells = Index(reference.AccessRules);
    }

    public AccessLevel Level(string role, DataGroup group, DateOnly day) => Rule(role, group, day)?.Level ?? AccessLevel.None;

    public AccessRule? Rule(string role, DataGroup group, DateOnly day) =>
        cells.TryGetValue((role, group), out var rules) ? Array.FindLast(rules, r => Period.Covers(r.ValidFrom, r.ValidTo, day)) : null;

    /// <summary>The whole group by the role itself: no field set, no consent. Who plans with people this way works for an authority.</summary>
    public bool Opens(string role, DataGroup group, DateOnly day) => Rule(role, group, day) is { Level: >= AccessLevel.Read } rule && !FieldSets.NarrowsFields(rule.Limit);

    /// <summary>Kinds of bodies where somebody writes a group: no other body can own or decide what stands in it.</summary>
    public IReadOnlyList<string> KindsThatWrite(DataGroup group, DateOnly day) =>
        [.. Roles.All.Where(role => Level(role, group, day) == AccessLevel.Write).SelectMany(Roles.KindsOf).Distinct(StringComparer.Ordinal)];

    private static FrozenDictionary<(string Role, DataGroup Group), AccessRule[]> Index(IEnumerable<AccessRule> rules) => rules
        .GroupBy(r => (r.Role, r.Group))
        .ToFrozenDictionary(g => g.Key, g => g.OrderBy(r => r.ValidFrom).ToArray());
}
