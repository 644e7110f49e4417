using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Data;

/// <summary>The reference data of this installation in memory; <see cref="ReferenceLoader"/> fills it and swaps it when somebody changed an entry.</summary>
public sealed class ReferenceData
{
    private volatile Snapshot current = new(0, new CodeBook([]), [], []);

    public CodeBook Codes => current.Codes;

    public IReadOnlyList<CountryListEntry> CountryLists => current.CountryLists;

    public IReadOnlyList<AccessRule> AccessRules => current.AccessRules;

    public int Change => current.Change;

    /// <summary>Raised after every exchange, for those who keep something derived from it.</summary>
    public event EventHandler? Replaced;

    public bool IsOn(string list, string country, DateOnly day) =>
        current.CountryLists.Any(c => c.List == list && c.Country == country && c.HoldsOn(day));

    /// <summary>The countries of a list on a day, in the order of their codes.</summary>
    public IReadOnlyList<string> Countries(string list, DateOnly day) =>
        [.. current.CountryLists.Where(c => c.List == list && c.HoldsOn(day)).Select(c => c.Country).Order(StringComparer.Ordinal)];

    internal void Replace(int change, CodeBook codes, IReadOnlyList<CountryListEntry> countryLists, IReadOnlyList<AccessRule> accessRules)
    {
        current = new Snapshot(change, codes, countryLists, accessRules);
        Replaced?.Invoke(this, EventArgs.Empty);
    }

    private sealed record Snapshot(
        int Change, CodeBook Codes, IReadOnlyList<CountryListEntry> CountryLists, IReadOnlyList<AccessRule> AccessRules);
}
