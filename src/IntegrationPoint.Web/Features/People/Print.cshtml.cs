using IntegrationPoint.Web.Features.People.List;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.People;

/// <summary>The list on paper: all rows of the filter on one page, written down as an export.</summary>
public sealed class PrintModel(PeopleList list, PeopleRows rows, FilterChoices choices, FilterWords words, ViewerColumns columns, Audit audit, Texts texts) : PageModel
{
    public PeopleRequest List { get; private set; } = null!;
    public IReadOnlyList<PeopleRow> Rows { get; private set; } = [];
    public IReadOnlyList<PeopleColumn> Beside => List.Shown(Rows, Request.Query.ContainsKey("columns"));
    public int Total { get; private set; }
    public IReadOnlyList<string> Words { get; private set; } = [];
    public string CountText => Total > Rows.Count ? texts["people.print.cut", Rows.Count] : texts.Count("people.count", Total);

    public async Task OnGetAsync(CancellationToken ct)
    {
        List = PeopleRequest.Parse(Request.Query, columns.Reads);
        var page = await list.Page(List.Filter, List.Order, 0, BulkLimits.Printed, ct);
        (Total, var ids) = (page.Total, page.Ids);
        await audit.Export("people-list", ids, new { format = "print", count = ids.Count, filter = (List.Filter with { Text = null }).ToQuery() }, ct);
        Rows = await rows.Load(ids, List.Columns, ct);
        await choices.Load(ct);
        Words = [.. words.Chips(List.Filter, choices, Request).Select(c => c.Text)];
    }
}
