using System.Globalization;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Admin.CountryLists;

/// <summary>The dated lists of countries on a day.</summary>
public sealed class IndexModel(ReferenceData reference, CodeLabels labels, TradeDay today) : PageModel
{
    public static readonly IReadOnlyList<string> Known = [CountryListEntry.HighProspect, CountryListEntry.SafeOrigin];

    [BindProperty(SupportsGet = true)]
    public string? On { get; set; }

    public DateOnly Day { get; private set; }

    public IReadOnlyList<Listed> Lists { get; private set; } = [];

    public void OnGet()
    {
        Day = KeyDay.Read(On, today.Today);
        Lists = [.. Known.Select(list => new Listed(list, labels[CodeLists.ProspectGroup, list], labels.Note(CodeLists.ProspectGroup, list), Rows(list)))];
    }

    private List<Row> Rows(string list) =>
    [
        .. reference.CountryLists.Where(c => c.List == list && c.HoldsOn(Day))
            .Select(c => new Row(labels.Label(CodeLists.Country, c.Country, Day), c))
            .OrderBy(r => r.Country, StringComparer.Create(CultureInfo.CurrentUICulture, CompareOptions.IgnoreCase)),
    ];

    public sealed record Listed(string Code, string Label, string? Note, IReadOnlyList<Row> Rows);

    public sealed record Row(string Country, CountryListEntry Entry);
}
