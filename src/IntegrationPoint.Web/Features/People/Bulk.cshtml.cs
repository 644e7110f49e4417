using System.Globalization;
using IntegrationPoint.Domain;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Features.People.List;
using IntegrationPoint.Web.Features.People.Undoing;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Addresses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People;

public sealed class BulkModel(PeopleList list, PersonScope scope, BulkChange bulk, ViewerColumns columns, TypedWords words, Audit audit, Texts texts) : PageModel
{
    /// <summary>Keys of the chosen people.</summary>
    [BindProperty]
    public List<string> Ids { get; set; } = [];

    [BindProperty]
    public string? List { get; set; }

    [BindProperty]
    public string? Lead { get; set; }

    [BindProperty]
    public string? ContactBy { get; set; }

    public IReadOnlyList<IdentityView> People { get; private set; } = [];
    public Dictionary<int, BulkChange.Target> Targets { get; private set; } = [];
    public IReadOnlyList<Choice> Colleagues { get; private set; } = [];
    /// <summary>The list holds more people than one change may touch.</summary>
    public bool Cut { get; private set; }
    public bool Applied { get; private set; }
    public string? UndoKey { get; private set; }
    public string Back => string.IsNullOrEmpty(List) ? PeopleLinks.List : $"{PeopleLinks.List}?{List}";

    public IActionResult OnGet() => Redirect(PeopleLinks.List);

    /// <summary>The preview: who is meant, and how the file stands now.</summary>
    public async Task<IActionResult> OnPostAsync(string? scope, CancellationToken ct)
    {
        if (!columns.MayChange(DataGroup.Plan))
        {
            return Forbid();
        }

        if (scope == "all")
        {
            var request = PeopleRequest.Parse(List, words, columns.Reads);
            var ids = await list.Ids(request.Filter, request.Order, BulkLimits.Most + 1, ct);
            Cut = ids.Count > BulkLimits.Most;
            ids = [.. ids.Take(BulkLimits.Most)];
            await Load(i => ids.Contains(i.PersonId), ct);
        }
        else
        {
            await Load(i => Ids.Contains(i.Key), ct);
        }

        return People.Count == 0 ? Nobody() : Page();
    }

    public async Task<IActionResult> OnPostApplyAsync(CancellationToken ct)
    {
        if (!columns.MayChange(DataGroup.Plan))
        {
            return Forbid();
        }

        await Load(i => Ids.Contains(i.Key), ct);
        var due = DayText.Read(ContactBy, DateOnly.MaxValue);
        if (!string.IsNullOrWhiteSpace(ContactBy) && due is null or { YearOnly: true })
        {
            ModelState.AddModelError(nameof(ContactBy), texts["people.bulk.not-a-day"]);
        }

        var wish = new BulkWish(string.IsNullOrEmpty(Lead) ? null : Lead, due?.Day);
        if (ModelState.IsValid && wish.IsEmpty)
        {
            ModelState.AddModelError(nameof(Lead), texts["people.bulk.choose-one"]);
        }

        if (ModelState.IsValid && People.Count > 0)
        {
            (UndoKey, var refusal) = await bulk.Apply(Targets.Values, wish, ct);
            Applied = refusal is null;
            if (refusal is null)
            {
                await Load(i => Ids.Contains(i.Key), ct);
            }
            else
            {
                ModelState.AddModelError(nameof(Lead), texts[refusal.Key]);
            }
        }

        return People.Count == 0 ? Nobody() : Page();
    }

    private RedirectResult Nobody()
    {
        TempData[PageShell.DoneKey] = texts["people.bulk.nobody"];
        return Redirect(Back + (string.IsNullOrEmpty(List) ? "?" : "&") + "select=1");
    }

    private async Task Load(System.Linq.Expressions.Expression<Func<IdentityView, bool>> which, CancellationToken ct)
    {
        People = await scope.Identities().Where(which).OrderBy(i => i.SortName).Take(BulkLimits.Most).ToListAsync(ct);
        var ids = People.Select(p => p.PersonId).ToList();
        Targets = await bulk.Targets(ids, ct);
        Colleagues = await bulk.Colleagues().OrderBy(u => u.DisplayName).Select(u => new Choice(u.Key, u.DisplayName, null, null, false)).ToListAsync(ct);
        await audit.Read("people-bulk", ids, ct);
    }
}
