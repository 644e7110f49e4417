using System.Globalization;
using IntegrationPoint.Domain;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security.Addresses;
using Microsoft.AspNetCore.WebUtilities;

namespace IntegrationPoint.Web.Features.People.List;

/// <summary>The state of the list as its address tells it: filter, order, columns, page.</summary>
public sealed record PeopleRequest(PeopleFilter Filter, PeopleOrder Order, IReadOnlyList<PeopleColumn> Columns, int Page)
{
    private const int LastPage = 2_000;

    /// <param name="query">Parameters of the address.</param>
    /// <param name="open">Whether the viewer's role may read a group at all; its columns are not offered otherwise.</param>
    public static PeopleRequest Parse(IQueryCollection query, Func<DataGroup, bool> open)
    {
        var chosen = query["columns"].SelectMany(v => (v ?? "").Split(',')).ToHashSet(StringComparer.Ordinal);
        IReadOnlyCollection<string> wanted = chosen.Count == 0 || chosen.All(c => c.Length == 0) ? PeopleColumn.Defaults : chosen;
        var columns = PeopleColumn.All.Where(c => wanted.Contains(c.Name) && open(c.Group)).ToList();
        var page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, LastPage) : 1;
        return new PeopleRequest(PeopleFilter.Parse(query), PeopleOrder.Parse(query["sort"]), columns, page);
    }

    /// <param name="query">A list as a form carried it along.</param>
    public static PeopleRequest Parse(string? query, TypedWords words, Func<DataGroup, bool> open) =>
        Parse(words.Opened(new QueryCollection(QueryHelpers.ParseQuery(query))), open);

    /// <summary>Filter and order without the page: what a saved view, an export and a person of the list carry along.</summary>
    public string ListQuery => string.Join('&', new[] { Filter.ToQuery(), Order.ToQuery() is { } sort ? $"sort={sort}" : "" }.Where(part => part.Length > 0));

    /// <summary>The list with its columns, as kept and exported.</summary>
    public string FullQuery => string.Join('&', new[] { ListQuery, ColumnsQuery }.Where(part => part.Length > 0));

    /// <summary>The file number stands beneath the name; the other columns beside it.</summary>
    public bool ShowsFile => Columns.Any(c => c.Name == "file");
    public IReadOnlyList<PeopleColumn> Beside => [.. Columns.Where(c => c.Name != "file")];

    /// <summary>Usual columns that are shut in every row stay away; those somebody chose stand.</summary>
    public IReadOnlyList<PeopleColumn> Shown(IReadOnlyList<PeopleRow> rows, bool chosen) =>
        chosen || rows.Count == 0 ? Beside : [.. Beside.Where(c => rows.Any(r => r.Open[c.Group]))];

    private string ColumnsQuery => PeopleColumn.Defaults.SequenceEqual(Columns.Select(c => c.Name)) ? "" : $"columns={string.Join(',', Columns.Select(c => c.Name))}";
}
