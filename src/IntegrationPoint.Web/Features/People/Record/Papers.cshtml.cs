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
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

public sealed class PapersModel(AppDb db, OpenRecord record, RowScope rows, RecordFacts facts, CurrentViewer current, RecordHead head, BodyNames bodies, CodeLabels labels, Texts texts, TradeDay day) : PageModel
{
    [BindProperty]
    public AddPaperForm Paper { get; set; } = new();

    [BindProperty]
    public MoveForm Home { get; set; } = new();

    public OpenRecord Record => record;
    public BodyNames Bodies => bodies;
    public string Line { get; private set; } = "";
    public IReadOnlyList<ResidencePaper> Papers { get; private set; } = [];
    public IReadOnlyList<Address> Homes { get; private set; } = [];
    public IReadOnlyList<PersonNumber> Numbers { get; private set; } = [];
    public bool ReadsPapers => record.Access.Reads(DataGroup.Residence);
    public bool ReadsHome => record.Access.Reads(DataGroup.Identity);

    /// <summary>Who only reads papers may still say what was seen: it goes to the office that leads them.</summary>
    public bool MayAddPaper => ReadsPapers && record.Access.Writes(DataGroup.Identity);
    public bool Proposes => !record.Access.Writes(DataGroup.Residence);
    public bool MayMove => record.Access.Writes(DataGroup.Identity);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => ReadsHome ? await Show(ct) : NotFound();

    public async Task<IActionResult> OnPostPaperAsync(CancellationToken ct)
    {
        if (!MayAddPaper)
        {
            return NotFound();
        }

        return Paper.Wrong(labels) is { Count: > 0 } wrong
            ? await Refuse(nameof(Paper), wrong, ct)
            : await Save(new PersonFacts { Paper = Paper.Fact(day.Today, current.Viewer.UserId) }, "paper", record.Access.Writes(DataGroup.Residence), ct);
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

    private async Task<IActionResult> Save(PersonFacts said, string source, bool mayWrite, CancellationToken ct)
    {
        var done = await facts.Handle(said, source, texts["person.papers.seen"], mayWrite, ct);
        TempData[PageShell.DoneKey] = !done.Saved ? texts["people.bulk.changed-meanwhile"]
            : done is { Written: 0, Proposed: 0 } ? texts["person.edit.nothing"]
            : done.Proposed > 0 ? texts.Count("person.edit.proposed", done.Proposed) : texts["person.edit.saved"];
        return Redirect(record.Tab("papers"));
    }

    private async Task<IActionResult> Refuse(string form, IEnumerable<(string Field, string Reason)> wrong, CancellationToken ct)
    {
        foreach (var (field, reason) in wrong)
        {
            ModelState.AddModelError($"{form}.{field}", texts[reason]);
        }

        return await Show(ct);
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        await bodies.Load(ct);
        Line = await head.Line(ct);
        Papers = ReadsPapers ? await db.Papers.AsNoTracking().Where(p => p.PersonId == record.Id).OrderByDescending(p => p.From).ThenByDescending(p => p.Id).ToListAsync(ct) : [];
        var (former, today) = (MayMove, day.Today);
        Homes = await db.Addresses.AsNoTracking().Where(a => a.PersonId == record.Id && (former || a.To == null || a.To >= today)).OrderByDescending(a => a.From).ThenByDescending(a => a.Id).ToListAsync(ct);
        Numbers = await rows.Numbers(record.Access, ct);
        return Page();
    }
}
