using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

public sealed class PapersModel(AppDb db, OpenRecord record, PaperTab tab, RecordFacts facts, AsylumSteps steps, CurrentViewer current, RecordHead head, BodyNames bodies, CodeLabels labels, Texts texts, TradeDay day) : PageModel
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

    /// <summary>Steps that this body wrote and that hold.</summary>
    public IEnumerable<AsylumStage> Own => steps.Mine(tab.Stages);

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

        var since = await db.Addresses.Where(a => a.PersonId == record.Id && a.To == null).MaxAsync(a => (DateOnly?)a.From, ct);
        return Home.Wrong(labels, since, day.Today).ToList() is { Count: > 0 } wrong
            ? await Refuse(nameof(Home), wrong, ct)
            : await Save(new PersonFacts { Address = Home.Fact() }, "told", mayWrite: true, ct);
    }

    public async Task<IActionResult> OnPostStageAsync(CancellationToken ct) => !MayWriteStages ? Shut()
        : await steps.Add(Stage, ct) is { Count: > 0 } wrong ? await Refuse(nameof(Stage), wrong, ct)
        : Done(texts["person.stages.saved"]);

    public async Task<IActionResult> OnPostWithdrawAsync(int? wrong, string? reason, CancellationToken ct) => !MayWriteStages ? Shut()
        : await steps.Withdraw(wrong, reason, ct) is { } mend ? await Refuse(null, [mend], ct)
        : Done(texts["person.stages.taken-back"]);

    private async Task<IActionResult> Save(PersonFacts said, string source, bool mayWrite, CancellationToken ct)
    {
        var done = await facts.Handle(said, source, texts["person.papers.seen"], mayWrite, ct);
        return Done(!done.Saved ? texts["people.bulk.changed-meanwhile"]
            : done is { Written: 0, Proposed: 0 } ? texts["person.edit.nothing"]
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
