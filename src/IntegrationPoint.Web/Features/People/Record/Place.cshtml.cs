using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>One place of the person in a household: corrected, ended, or taken away because it never was.</summary>
public sealed class PlaceModel(OpenRecord record, HouseholdChanges changes, RecordHead head, BodyNames bodies, CodeLabels labels, Texts texts, TradeDay day) : PageModel
{
    [BindProperty]
    public PlaceForm Form { get; set; } = new();

    [BindProperty]
    public LeaveForm Leaving { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    public OpenRecord Record => record;
    public HouseholdMember Now { get; private set; } = null!;
    public string Line { get; private set; } = "";

    /// <summary>Somebody saved meanwhile: what stands there now is shown beside what was typed.</summary>
    public bool Meanwhile { get; private set; }
    public string Source => bodies.Source(Now.Provenance);

    public Task<IActionResult> OnGetAsync(int place, CancellationToken ct) => Opened(place, () =>
    {
        Form = PlaceForm.Of(Now);
        return Show(ct);
    }, ct);

    public Task<IActionResult> OnPostAsync(int place, CancellationToken ct) => Opened(place, async () =>
    {
        var wrong = Form.Wrong(labels, record.Person.BirthDate, day.Today).ToList();
        if (Version == Now.Version && wrong.Count == 0)
        {
            var done = await changes.Correct(Now, Form.Place(), ct);
            if (done.Saved)
            {
                return Done("person.household.corrected");
            }

            wrong.AddRange(done.Refusal is not { } refusal ? [] : [(refusal.Key == "person.household.two-heads" ? nameof(Form.Relation) : nameof(Form.From), refusal.Key)]);
        }

        wrong.ForEach(w => ModelState.AddModelError($"{nameof(Form)}.{w.Field}", texts[w.Reason]));
        return wrong.Count > 0 && Version == Now.Version ? await Show(ct) : await Later(place, ct);
    }, ct);

    public Task<IActionResult> OnPostEndAsync(int place, CancellationToken ct) => Opened(place, async () =>
    {
        var wrong = Leaving.Wrong(labels, Now.From, day.Today).ToList();
        if (Version != Now.Version || Now.To is not null || wrong.Count == 0)
        {
            var saved = Version == Now.Version && Now.To is null && (await changes.End(Now, Leaving.Day(), Leaving.Reason!, ct)).Saved;
            return Done(saved ? "person.household.ended" : "person.household.changed-meanwhile");
        }

        ModelState.Clear();
        wrong.ForEach(w => ModelState.AddModelError($"{nameof(Leaving)}.{w.Field}", texts[w.Reason]));
        Form = PlaceForm.Of(Now);
        return await Show(ct);
    }, ct);

    public Task<IActionResult> OnPostRemoveAsync(int place, CancellationToken ct) => Opened(place, async () =>
        Done(Version == Now.Version && (await changes.Remove(Now, ct)).Saved ? "person.household.removed" : "person.household.changed-meanwhile"), ct);

    private RedirectResult Done(string key)
    {
        TempData[PageShell.DoneKey] = texts[key];
        return Redirect(record.Tab("household"));
    }

    private async Task<IActionResult> Opened(int place, Func<Task<IActionResult>> act, CancellationToken ct)
    {
        if (!record.Access.Reads(DataGroup.Benefit) || await changes.Place(place, ct) is not { } member)
        {
            return NotFound();
        }

        Now = member;
        return record.Access.Writes(DataGroup.Benefit) ? await act() : Forbid();
    }

    private async Task<IActionResult> Later(int place, CancellationToken ct)
    {
        if (await changes.Place(place, ct) is not { } now)
        {
            return Done("person.household.changed-meanwhile");
        }

        (Now, Meanwhile) = (now, true);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await Show(ct);
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        await bodies.Load(ct);
        (Line, Version) = (await head.Line(ct), Now.Version);
        ModelState.Remove(nameof(Version));
        return Page();
    }
}
