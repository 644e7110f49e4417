using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.People.Record;

public sealed class PapersModel(OpenRecord record, PaperTab tab, RecordFacts facts, AsylumSteps steps, WrongEntries wrongs, Moving moving, RecordSteps after, CurrentViewer current, RecordHead head, BodyNames bodies, CodeLabels labels, Texts texts, TradeDay day) : PageModel
{
    [BindProperty]
    public AddPaperForm Paper { get; set; } = new();

    [BindProperty]
    public MoveForm Home { get; set; } = new();

    [BindProperty]
    public StageForm Stage { get; set; } = new();

    public OpenRecord Record => record;
    public BodyNames Bodies => bodies;
    public PaperTab Tab => tab;
    public string Line { get; private set; } = "";
    public bool ReadsPapers => record.Access.Reads(DataGroup.Residence);
    public bool ReadsHome => record.Access.Reads(DataGroup.Identity);

    /// <summary>Who only reads papers may still say what was seen: it goes to the office that leads them.</summary>
    public bool MayAddPaper => ReadsPapers && record.Access.Writes(DataGroup.Identity);
    public bool Proposes => !record.Access.Writes(DataGroup.Residence);
    public bool MayMove => record.Access.Writes(DataGroup.Identity);

    /// <summary>The steps of the procedure are the immigration office's to write.</summary>
    public bool MayWriteStages => record.Access.Writes(DataGroup.Residence);

    /// <summary>What this body wrote and what holds: it may take it back.</summary>
    public IEnumerable<AsylumStage> Own => steps.Mine(tab.Stages);
    public IEnumerable<ResidencePaper> OwnPapers => wrongs.Mine(tab.Papers);
    public Address? OwnHome => wrongs.Mine(tab.Homes);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => ReadsHome ? await Show(ct) : NotFound();

    public async Task<IActionResult> OnPostPaperAsync(CancellationToken ct)
    {
        if (!MayAddPaper)
        {
            return NotFound();
        }

        var issuers = await tab.LoadIssuers(ct);
        return Paper.Wrong(labels, issuers) is { Count: > 0 } wrong
            ? await Refuse(nameof(Paper), wrong, ct)
            : await Save(new PersonFacts { Paper = Paper.Fact(day.Today, current.Viewer.UserId, issuers) }, "paper", record.Access.Writes(DataGroup.Residence), ct);
    }

    public async Task<IActionResult> OnPostHomeAsync(CancellationToken ct)
    {
        if (!MayMove)
        {
            return NotFound();
        }

        return await moving.Wrong(Home, ct) is { Count: > 0 } wrong
            ? await Refuse(nameof(Home), wrong, ct)
            : await Save(new PersonFacts { Address = Home.Fact() }, "told", mayWrite: true, ct);
    }

    public async Task<IActionResult> OnPostStageAsync(CancellationToken ct) => !MayWriteStages ? Shut()
        : await steps.Add(Stage, ct) is { Count: > 0 } wrong ? await Refuse(nameof(Stage), wrong, ct)
        : Done(texts["person.stages.saved"]);

    public async Task<IActionResult> OnPostWithdrawAsync(int? wrong, string? reason, CancellationToken ct) => !MayWriteStages ? Shut()
        : await steps.Withdraw(wrong, reason, ct) is { } mend ? await Refuse(null, [mend], ct)
        : Done(texts["person.stages.taken-back"]);

    public async Task<IActionResult> OnPostPaperBackAsync(int? wrongPaper, string? paperReason, CancellationToken ct) => !MayWriteStages ? Shut()
        : await TakenBack(await wrongs.Paper(wrongPaper, paperReason, ct), "person.papers.taken-back", ct);

    public async Task<IActionResult> OnPostHomeBackAsync(int? wrongHome, string? homeReason, CancellationToken ct) => !MayMove ? NotFound()
        : await TakenBack(await wrongs.Home(wrongHome, homeReason, ct), "person.home.taken-back", ct);

    /// <summary>Whoever knew the person only by this paper is led away from the record.</summary>
    private Task<IActionResult> TakenBack((string Field, string Reason)? mend, string done, CancellationToken ct) =>
        after.After(this, mend is { } wrong ? new Step(null, [wrong]) : Step.Said(done), "papers", access => access.Reads(DataGroup.Identity), () => Show(ct), ct);

    private async Task<IActionResult> Save(PersonFacts said, string source, bool mayWrite, CancellationToken ct)
    {
        var done = await facts.Handle(said, source, texts["person.papers.seen"], mayWrite, ct);
        return Done(!done.Saved ? texts["people.bulk.changed-meanwhile"]
            : done is { Written: 0, Proposed: 0 } ? texts[said.Paper is { } paper && await tab.IsOver(paper, ct) ? "person.papers.displaced" : "person.edit.nothing"]
            : done.Proposed > 0 ? texts.Count("person.edit.proposed", done.Proposed) : texts["person.edit.saved"]);
    }

    private IActionResult Shut() => ReadsPapers ? Forbid() : NotFound();

    private RedirectResult Done(string words)
    {
        TempData[PageShell.DoneKey] = words;
        return Redirect(record.Tab("papers"));
    }

    private async Task<IActionResult> Refuse(string? form, IEnumerable<(string Field, string Reason)> wrong, CancellationToken ct)
    {
        wrong.ToList().ForEach(w => ModelState.AddModelError(form is null ? w.Field : $"{form}.{w.Field}", texts[w.Reason]));
        return await Show(ct);
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        await tab.Load(ct);
        Line = await head.Line(ct);
        return Page();
    }
}
