using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>The five minutes at the desk.</summary>
public sealed class Desk(Drafts drafts, DeskCandidates candidates, SubmitDesk submit, DeskFamily families, Audit audit, DraftConflicts conflicts, CodeLabels labels, DeskPage page, SecondLanguage questions, Texts texts) : DraftPage
{
    public static IReadOnlyList<string> Companions => ChosenAnswers.Companions;

    [FromRoute]
    public string Key { get; set; } = string.Empty;

    [BindProperty]
    public DeskAnswers Answers { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    public string Saved { get; private set; } = string.Empty;

    public DraftConflict? Conflict { get; private set; }

    /// <summary>Whose family this is; null: nobody's, or of somebody who is not the viewer's to know any more.</summary>
    public DeskFamily.Host? Family { get; private set; }

    public bool FamilyGone { get; private set; }
    public DeskAside Aside { get; private set; } = DeskAside.Empty;

    public string? Second => SecondLanguage.Of(Answers.Second, Answers.Language, Answers.OtherLanguage);

    public SecondLanguage.View Questions => questions.Show(Answers.Second, Second);

    protected override string Address => IntakeLinks.Desk(Key);
    public string AsideUrl => $"{IntakeLinks.Desk(Key)}?handler=Aside";

    public IEnumerable<Choice> LanguageTiles => page.LanguageTiles();

    public IEnumerable<Choice> UrgentTiles => page.UrgentTiles();

    public IEnumerable<Choice> Codes(string list) => labels.Choices(list).Select(c => new Choice(c.Code, c.Label));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await drafts.Find(Key, 1, ct) is not { } draft)
        {
            return NotFound();
        }

        if (draft.FinishedAt is not null)
        {
            return Redirect(IntakeLinks.DeskDone(Key));
        }

        (Answers, Version) = (page.Opened(draft), draft.Version);
        await Show(draft, ct);
        return Page();
    }

    /// <summary>The panel beside what stands in the form now; nothing is kept.</summary>
    public async Task<IActionResult> OnPostAsideAsync(CancellationToken ct) => await drafts.Find(Key, 1, ct) is { FinishedAt: null } draft
        ? Partial("_Aside", await page.Aside(Key, Answers, candidates, await families.Of(draft, ct), ct))
        : NotFound();

    public async Task<IActionResult> OnPostKeepAsync(CancellationToken ct)
    {
        if (await drafts.Find(Key, 1, ct) is not { FinishedAt: null } draft)
        {
            return NotFound();
        }

        var kept = await drafts.Keep(draft, Answers, Version, ct);
        return await conflicts.Of(kept, draft, Answers, IntakeLinks.Desk(Key), ct) is { } conflict ? this.ConflictNotice(conflict) : new JsonResult(new { state = page.Words(kept), version = kept.Version, second = Second ?? string.Empty });
    }

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken ct)
    {
        if (await drafts.Find(Key, 1, ct) is not { } draft)
        {
            return NotFound();
        }

        if (draft.FinishedAt is not null)
        {
            return Redirect(IntakeLinks.DeskDone(Key));
        }

        var outcome = await submit.Handle(draft, Answers, Version, step, ct);
        if (outcome.GoTo is { } target)
        {
            var done = outcome.Proposed switch { null => null, 0 => texts["intake.joined"], { } n => texts.Count("intake.joined-proposed", n) };
            TempData["Done"] = outcome.NotJoined ? $"{done} {texts["intake.family.not-joined"]}" : done;
            return Redirect(target);
        }

        ModelState.Clear();
        outcome.Errors.ToList().ForEach(e => ModelState.AddModelError($"{nameof(Answers)}.{e.Field}", texts[e.Key, e.Arguments]));
        draft = await drafts.Find(Key, 1, ct) ?? draft; // as it stands after a write that was taken back
        (Answers, Version, Conflict) = (outcome.Answers, outcome.Conflict is null ? draft.Version : Version, outcome.Conflict);
        await Show(draft, ct);
        return Page();
    }

    protected override async Task<bool> IsOpen(CancellationToken ct) => await drafts.Find(Key, 1, ct) is { FinishedAt: null };

    private async Task Show(IntakeDraft draft, CancellationToken ct)
    {
        Saved = Conflict is null ? page.Words(new Drafts.Kept(true, Version, draft.SavedAt, null)) : texts["intake.draft.stopped"];
        Family = await families.Of(draft, ct);
        FamilyGone = Family is null && draft.FamilyOfId is not null;
        await audit.Read("desk-family", Family is null ? [] : [Family.Person.Id], ct);
        Aside = await page.Aside(Key, Answers, candidates, Family, ct);
    }
}
