using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Features.People.List;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>The file of the person: who leads it, where, since when, and what became of earlier ones.</summary>
public sealed class CaseModel(AppDb db, OpenRecord record, RecordSteps steps, CaseSteps cases, MistakenClosing mistaken, PlannedMeetings planned, BulkChange bulk, BodyNames bodies, CurrentViewer viewer, RecordHead head, CodeLabels labels, Texts texts, TradeDay day) : PageModel
{
    public PlanForm Plan { get; private set; } = new();

    public SiteForm Site { get; } = new();

    public ClosingForm Closing { get; } = new();

    public ReopenForm Again { get; } = new();

    public EndForm Lock { get; } = new();

    public OpenRecord Record => record;
    public string Line { get; private set; } = "";
    internal IReadOnlyList<RecordReads.SiteFile> Files { get; private set; } = [];
    public Case? Open { get; private set; }
    public string? Lead { get; private set; }
    public IReadOnlyList<Choice> Colleagues { get; private set; } = [];
    public IReadOnlyList<Choice> Sites { get; private set; } = [];
    public MunicipalMove? Left { get; private set; }
    public bool MayLock { get; private set; }

    /// <summary>Lead, next contact, site and end of the open file are the viewer's to change.</summary>
    public bool MayLead { get; private set; }

    /// <summary>The body of the lead; for a file that nobody leads the site.</summary>
    public string LedBy { get; private set; } = "";

    /// <summary>The file whose closing can be taken back as a mistake.</summary>
    public Case? Mistake { get; private set; }
    public IReadOnlyList<Contact> Meetings { get; private set; } = [];
    public BodyNames Bodies => bodies;
    public int OwnMeetings => Meetings.Count(m => m.BodyId == viewer.Viewer.BodyId);
    public bool MayWrite => cases.MayWrite;
    public DateOnly Today => day.Today;
    public bool ReadsBenefit => record.Access.Reads(DataGroup.Benefit);

    public IEnumerable<Choice> MeetingChoices => [new(ClosingForm.Cancel, texts["person.case.meetings-cancel"]), new(ClosingForm.Keep, texts["person.case.meetings-keep"])];

    public IEnumerable<Choice> Reasons(bool site) => cases.Reasons(site).Select(e => new Choice(e.Code, labels[CodeLists.ClosingReason, e.Code]));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => record.Access.Reads(DataGroup.Plan) ? await Show(ct) : NotFound();

    public async Task<IActionResult> OnPostPlanAsync(int file, int version, PlanForm plan, CancellationToken ct) => await After(await cases.Plan(file, version, plan, ct), ct);

    public async Task<IActionResult> OnPostSiteAsync(int file, int version, SiteForm site, CancellationToken ct) => await After(await cases.Site(file, version, site, ct), ct);

    public async Task<IActionResult> OnPostCloseAsync(int file, int version, ClosingForm closing, CancellationToken ct) => await After(await cases.Close(file, version, closing, ct), ct);

    public async Task<IActionResult> OnPostTakeBackAsync(int file, int version, CancellationToken ct) => await After(await mistaken.TakeBack(file, version, ct), ct);

    public async Task<IActionResult> OnPostReopenAsync(ReopenForm again, CancellationToken ct) => await After(await cases.Reopen(again, ct), ct);

    public async Task<IActionResult> OnPostLockAsync([Bind(Prefix = "Lock")] EndForm said, CancellationToken ct) => await After(await cases.Lock(said.Reason, ct), ct);

    private Task<IActionResult> After(Step step, CancellationToken ct) => steps.After(this, step, "case", access => access.Reads(DataGroup.Plan), () => Show(ct), ct);

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        Line = await head.Line(ct);
        Files = await RecordReads.Files(db, record.Id).ToListAsync(ct);
        Open = Files.FirstOrDefault(f => f.Case.ClosedOn is null)?.Case;
        var lead = Open?.LeadId is { } id ? await db.Users.AsNoTracking().FirstOrDefaultAsync(u => u.Id == id, ct) : null;
        Lead = lead?.DisplayName;
        await bodies.Load(ct);
        Meetings = await planned.All(ct);
        LedBy = lead is null ? Files.FirstOrDefault(f => f.Case == Open)?.Site ?? "" : bodies[lead.BodyId];
        if (MayWrite)
        {
            var others = await bulk.Colleagues().OrderBy(u => u.DisplayName).Select(u => new Choice(u.Key, u.DisplayName, null, null, false)).ToListAsync(ct);
            Colleagues = lead is null || others.Exists(o => o.Value == lead.Key) ? others : [new Choice(lead.Key, lead.DisplayName), .. others];
            var here = Open?.SiteId;
            Sites = await cases.Sites().Where(s => s.Id != here).OrderBy(s => s.Id).Select(s => new Choice(s.Code, s.Name, null, null, false)).ToListAsync(ct);
            Left = await cases.Left(ct);
            MayLock = await cases.Leads(ct);
            MayLead = Open is not null && await cases.MayLead(Open, ct);
            Mistake = Open is null ? await mistaken.Of(ct) : null;
        }

        if (!ModelState.ContainsKey("Plan.Lead"))
        {
            Plan = new PlanForm { Lead = lead?.Key, ContactBy = Open?.NextContactDue is { } due ? PlainFormats.Day(due) : null };
        }

        return Page();
    }
}
