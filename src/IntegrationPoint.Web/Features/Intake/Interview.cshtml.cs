using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>The first interview of a person who has a record; kept as a draft from the first answer on.</summary>
public sealed class Interview(Drafts drafts, InterviewPage page, SubmitInterview submit, SecondLanguage questions, PersonScope scope, CodeLabels labels, Audit audit, Texts texts) : DraftPage
{
    [FromRoute]
    public string Key { get; set; } = string.Empty;

    [BindProperty]
    public InterviewAnswers Answers { get; set; } = new();

    /// <summary>The draft that the form was filled from, or will begin.</summary>
    [BindProperty]
    public string? Draft { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public string Name { get; private set; } = string.Empty;
    public string? OwnName { get; private set; }
    public string? OwnLanguage { get; private set; }
    public string FileNumber { get; private set; } = string.Empty;
    public string Saved { get; private set; } = string.Empty;
    public DraftConflict? Conflict { get; private set; }
    public bool Gone { get; private set; }
    public string? Second { get; private set; }

    public SecondLanguage.View Questions => questions.Show(Answers.Second, Second);

    public IReadOnlyList<Choice> Recipients { get; private set; } = [];

    public static IReadOnlyList<string> HealthAnswers => ChosenAnswers.HealthAnswers;

    public static IReadOnlyList<string> Licences => ChosenAnswers.Licences;

    public static IReadOnlyList<string> ConsentForms => ChosenAnswers.ConsentForms;

    public IEnumerable<Choice> BarrierTiles => Codes("barrier").Where(c => c.Value is not ("none" or "health-clarification"));

    protected override string Address => IntakeLinks.Interview(Key);

    public IEnumerable<Choice> Codes(string list) => labels.Choices(list).Select(c => new Choice(c.Code, c.Label));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Person(ct) is not { } person)
        {
            return NotFound();
        }

        (Draft, var draft) = await drafts.Interview(person.Id, ct);
        (Answers, Version) = draft is null ? (new InterviewAnswers(), 0) : (Drafts.Answers<InterviewAnswers>(draft), draft.Version);
        Saved = draft is null ? string.Empty : page.Words(new Drafts.Kept(true, Version, draft.SavedAt, null));
        return await Show(person, ct);
    }

    public async Task<IActionResult> OnPostKeepAsync(CancellationToken ct)
    {
        if (await Person(ct) is not { } person)
        {
            return NotFound();
        }

        return await submit.Keep(person, Draft, Answers, Version, ct) switch
        {
            { Conflict: { } conflict } => this.ConflictNotice(conflict),
            { Kept: { } kept } => new JsonResult(new { state = page.Words(kept), version = kept.Version, second = SecondOf(person) ?? string.Empty }),
            { State: SubmitInterview.State.Over } => this.NotKept(texts["interview.again"]),
            _ => this.NotKept(texts["interview.gone"]),
        };
    }

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken ct)
    {
        if (await Person(ct) is not { } person)
        {
            return NotFound();
        }

        var outcome = await submit.Handle(person, Draft, Answers, Version, step, SecondOf(person) ?? "de", ct);
        if (outcome.State is SubmitInterview.State.Left or SubmitInterview.State.Done or SubmitInterview.State.Over)
        {
            TempData["Done"] = outcome.State switch { SubmitInterview.State.Done => texts["interview.done"], SubmitInterview.State.Over => texts["interview.again"], _ => null };
            return Redirect(IntakeLinks.Person(person.Key));
        }

        ModelState.Clear();
        outcome.Errors.ToList().ForEach(e => ModelState.AddModelError($"{nameof(Answers)}.{e.Field}", texts[e.Key, e.Arguments]));
        (Conflict, Gone, Saved) = (outcome.Conflict, outcome.Kept is null, outcome is { Kept: { } kept, Conflict: null } ? page.Words(kept) : texts["intake.draft.stopped"]);
        Version = outcome switch { { Conflict: not null } => Version, { Kept: { } now } => now.Version, _ => 0 };
        Draft = Gone ? (await drafts.Interview(person.Id, ct)).Key : Draft;
        return await Show(person, ct);
    }

    /// <summary>An interview writes profile and barriers: who may not, may not even begin one.</summary>
    private async Task<Person?> Person(CancellationToken ct) =>
        await scope.Find(Key, ct) is { } person && (await scope.Access(person.Id, ct)).Writes(Domain.DataGroup.Profile) ? person : null;

    protected override async Task<bool> IsOpen(CancellationToken ct) => await Person(ct) is not null;

    private async Task<IActionResult> Show(Person person, CancellationToken ct)
    {
        (Name, OwnName, OwnLanguage, FileNumber) = (person.DisplayName, person.OwnScriptName, person.OwnScriptLanguage, person.FileNumber);
        Second = SecondOf(person);
        Recipients = await page.Recipients(ct);
        await audit.Read("interview", [person.Id], ct);
        return Page();
    }

    private string? SecondOf(Person person) => SecondLanguage.Of(Answers.Second, person.ContactLanguage);
}
