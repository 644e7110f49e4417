using IntegrationPoint.Domain;

namespace IntegrationPoint.Web.Features.People.List;

/// <summary>A column of the list: the group of data it opens, and how the list can be sorted by it.</summary>
public sealed record PeopleColumn(string Name, DataGroup Group, string? Sort = null, bool Numeric = false, bool First = false)
{
    /// <summary>All columns in the order in which they stand.</summary>
    public static readonly IReadOnlyList<PeopleColumn> All =
    [
        new("file", DataGroup.Identity, "file", First: true),
        new("born", DataGroup.Identity, "born"),
        new("age", DataGroup.Identity, "born", Numeric: true, First: true),
        new("sex", DataGroup.Identity),
        new("nationality", DataGroup.Identity, First: true),
        new("language", DataGroup.Identity),
        new("phone", DataGroup.Identity),
        new("arrived", DataGroup.Identity, "arrived"),
        new("paper", DataGroup.Residence, "paper", First: true),
        new("body", DataGroup.Benefit),
        new("german", DataGroup.Profile, First: true),
        new("site", DataGroup.Plan),
        new("lead", DataGroup.Plan, First: true),
        new("state", DataGroup.Plan),
        new("idle", DataGroup.Plan, "idle", Numeric: true, First: true),
        new("due", DataGroup.Plan, "due"),
    ];

    public static readonly IReadOnlyList<string> Defaults = [.. All.Where(c => c.First).Select(c => c.Name)];
}
