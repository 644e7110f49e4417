using System.Collections.Frozen;

namespace IntegrationPoint.Domain.Law.Core;

/// <summary>Lists that rules look into.</summary>
public enum LegalList
{
    SafeCountries, UnionList, UnionListTransition, GoodProspects, Districts, CourseStop, PendingReform,
}

/// <summary>A country, district or measure on a list for a time.</summary>
public sealed record ListEntry(LegalList List, string Value, DateOnly From, DateOnly? Until, Sureness Sure, string Source);

/// <summary>Dated reference lists. Further entries are added with their own days and source; what a past day answered stays as it was.</summary>
public sealed class LegalLists
{
    private readonly FrozenDictionary<(LegalList List, string Value), ListEntry[]> entries;

    public LegalLists(IEnumerable<ListEntry> all)
    {
        All = [.. all];
        entries = All.GroupBy(e => (e.List, e.Value)).ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    public static LegalLists BuiltIn { get; } = new(BuiltInLists.Entries);

    public IReadOnlyList<ListEntry> All { get; }

    /// <summary>These lists and further entries.</summary>
    public LegalLists And(IEnumerable<ListEntry> further) => new(All.Concat(further));

    internal ReadOnlySpan<ListEntry> Of(LegalList list, string value) => entries.TryGetValue((list, value), out var found) ? found : default;
}
