using System.ComponentModel.DataAnnotations;
using IntegrationPoint.Domain;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Features.People.List;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.People;

public sealed class IndexModel(
    PeopleList list, PeopleRows rows, FilterChoices choices, FilterWords words, SavedViews views, ViewerColumns columns, CountedFigure counted, CurrentViewer viewer, Audit audit, Texts texts) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "people.view.needs-name")]
    [StringLength(SavedViews.LongestName)]
    public string? ViewName { get; set; }

    public PeopleRequest List { get; private set; } = null!;
    public IReadOnlyList<PeopleRow> Rows { get; private set; } = [];
    public int Total { get; private set; }
    public FilterChoices Choices => choices;
    public IReadOnlyList<FilterChip> Chips { get; private set; } = [];
    public IReadOnlyList<SavedView> Views { get; private set; } = [];
    public IReadOnlyList<PeopleColumn> Offered => columns.Offered;
    public bool MayFilterAny => new[] { DataGroup.Identity, DataGroup.Residence, DataGroup.Benefit, DataGroup.Profile, DataGroup.Plan }.Any(MayFilter);
    public bool MayFilter(DataGroup group) => columns.Filters(group);
    public bool MayTakeIn => Policies.RolesOf[Policies.TakesIn].Contains(viewer.Viewer.Role);
    public bool MayImport => Policies.RolesOf[Policies.ImportsLists].Contains(viewer.Viewer.Role);
    public bool MayDecide => columns.MayChange(DataGroup.Identity);
    public bool MayChoose => columns.MayChange(DataGroup.Plan);
    public bool Understood => List.Filter.NotUnderstood.Count == 0;
    public bool Selecting => Understood && MayChoose && Request.Query["select"] == "1";

    public IReadOnlyList<PeopleColumn> Beside => List.Shown(Rows, Request.Query.ContainsKey("columns"));

    /// <summary>Many columns take the whole width, very many scroll in their own box.</summary>
    public bool Wide => Beside.Count > 6;
    public int MostFitting => 9;
    public bool TotalIsMore { get; private set; }
    public int At(int row) => ((List.Page - 1) * PeopleList.PageSize) + row + 1;

    /// <summary>A list found by a name leads to its people without carrying that name along.</summary>
    public string Carried => List.Filter.Text is null ? List.ListQuery : "";

    public string? Difference => TotalIsMore ? null : counted.Difference(Request.Query, List.Filter, Total, texts);

    public string CountText => TotalIsMore ? texts["people.count-more", Total] : texts.Count("people.count", Total);

    public async Task OnGetAsync(CancellationToken ct)
    {
        List = PeopleRequest.Parse(Request.Query, columns.Reads);
        var page = await list.Page(List.Filter, List.Order, (List.Page - 1) * PeopleList.PageSize, PeopleList.PageSize, ct);
        (Total, TotalIsMore) = (page.Total, page.IsMore);
        Rows = await rows.Load(page.Ids, List.Columns, ct);
        await audit.Read("people-list", page.Ids, ct);
        await choices.Load(ct);
        Views = await views.Mine(ct);
        Chips = [.. words.Chips(List.Filter, choices, Request)];
    }

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken ct)
    {
        var request = PeopleRequest.Parse(Request.Query, columns.Reads);
        if (string.IsNullOrWhiteSpace(ViewName) || ViewName.Trim().Length > SavedViews.LongestName)
        {
            TempData[PageShell.DoneKey] = texts["people.view.needs-name"];
        }
        else
        {
            TempData[PageShell.DoneKey] = await views.Save(ViewName.Trim(), request, ct) is { } refusal
                ? texts[refusal.Key, refusal.Arguments]
                : texts["people.view.saved"];
        }

        return Redirect(PeopleLinks.List + Request.QueryString);
    }

    public async Task<IActionResult> OnPostForgetAsync(string view, CancellationToken ct)
    {
        await views.Remove(view, ct);
        TempData[PageShell.DoneKey] = texts["people.view.removed"];
        return Redirect(PeopleLinks.List + Request.QueryString);
    }
}
