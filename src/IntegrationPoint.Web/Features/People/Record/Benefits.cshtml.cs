using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Who is responsible for the person, and what the viewer's own body pays.</summary>
public sealed class BenefitsModel(AppDb db, OpenRecord record, RowScope rows, RecordSteps steps, DutySteps duties, BenefitSteps benefits, RecordHead head, BodyNames bodies, CodeLabels labels, ReferenceData reference, CurrentViewer viewer, TradeDay day) : PageModel
{
    public DutyForm Proposal { get; } = new();

    public EndForm DutyEnd { get; } = new();

    public EndForm Reject { get; } = new();

    public BeginForm Begin { get; } = new();

    public EndForm Ending { get; } = new();

    public MendForm Mend { get; private set; } = new();

    public OpenRecord Record => record;
    public BodyNames Bodies => bodies;
    public DateOnly Today => day.Today;
    public string Line { get; private set; } = "";
    public IReadOnlyList<DutyAssignment> Duties { get; private set; } = [];
    public IReadOnlyList<BenefitPeriod> Benefits { get; private set; } = [];
    public IReadOnlyList<Choice> Proposable { get; private set; } = [];

    /// <summary>The row that one of the forms is about; none on a page that was only opened.</summary>
    public DutyAssignment? ChosenDuty { get; private set; }
    public BenefitPeriod? ChosenBenefit { get; private set; }
    public bool Reads => record.Access.Reads(DataGroup.Benefit);
    public bool MayPropose { get; private set; }
    public bool MayWrite => benefits.MayWrite;
    public IEnumerable<Choice> Paid => benefits.Paid().Select(e => new Choice(e.Code, labels[CodeLists.Regime, e.Code]));
    public IEnumerable<Choice> Regimes => reference.Codes.On(CodeLists.Regime, day.Today).Where(e => e.Attribute("payer") is not null).Select(e => new Choice(e.Code, labels[CodeLists.Regime, e.Code]));

    public string PaidBy => bodies[viewer.Viewer.BodyId];

    public IEnumerable<Choice> EndReasons => duties.EndReasons().Select(e => new Choice(e.Code, labels[CodeLists.DutyEndReason, e.Code]));

    public bool IsTheirs(DutyAssignment duty) => duties.IsTheirs(duty);

    public bool MayWithdraw(DutyAssignment duty) => duties.MayWithdraw(duty);

    public DutyAssignment? Ends(DutyAssignment proposal) => DutySteps.Ends(proposal, Duties);

    public async Task<IActionResult> OnGetAsync(int? duty, int? benefit, CancellationToken ct) =>
        Opens(record.Access) ? await Show(duty, benefit, ct) : NotFound();

    public async Task<IActionResult> OnPostConfirmAsync(int duty, int version, CancellationToken ct) => await After(await duties.Confirm(duty, version, ct), duty, null, ct);

    public async Task<IActionResult> OnPostRejectAsync(int duty, int version, EndForm reject, CancellationToken ct) => await After(await duties.Reject(duty, version, reject.Reason, ct), duty, null, ct);

    public async Task<IActionResult> OnPostWithdrawAsync(int duty, int version, CancellationToken ct) => await After(await duties.Withdraw(duty, version, ct), duty, null, ct);

    public async Task<IActionResult> OnPostEndDutyAsync(int duty, int version, EndForm dutyEnd, CancellationToken ct) => await After(await duties.End(duty, version, dutyEnd, ct), duty, null, ct);

    public async Task<IActionResult> OnPostProposeAsync(DutyForm proposal, CancellationToken ct) => await After(await duties.Propose(proposal, ct), null, null, ct);

    public async Task<IActionResult> OnPostBeginAsync(BeginForm begin, CancellationToken ct) => await After(await benefits.Begin(begin, ct), null, null, ct);

    public async Task<IActionResult> OnPostEndAsync(int benefit, int version, EndForm ending, CancellationToken ct) => await After(await benefits.End(benefit, version, ending, ct), null, benefit, ct);

    public async Task<IActionResult> OnPostMendAsync(int benefit, int version, MendForm mend, CancellationToken ct) => await After(await benefits.Mend(benefit, version, mend, ct), null, benefit, ct);

    /// <summary>Who works with a person for whom nobody is responsible proposes somebody here.</summary>
    private static bool Opens(PersonAccess access) => access.Reads(DataGroup.Benefit) || access.Writes(DataGroup.Plan);

    private Task<IActionResult> After(Step step, int? duty, int? benefit, CancellationToken ct) =>
        steps.After(this, step, "benefits", Opens, () => Show(duty, benefit, ct), ct);

    private async Task<IActionResult> Show(int? duty, int? benefit, CancellationToken ct)
    {
        await bodies.Load(ct);
        Line = await head.Line(ct);
        MayPropose = await duties.MayPropose(ct);
        Proposable = MayPropose ? await duties.Bodies().OrderBy(o => o.ShortName).Select(o => new Choice(o.Key, o.ShortName, null, null, false)).ToListAsync(ct) : [];
        Duties = [.. (await RecordReads.Duties(db, record.Id).ToListAsync(ct)).Where(duties.Knows).OrderByDescending(d => d.To is null).ThenByDescending(d => d.From).ThenByDescending(d => d.Id)];
        Benefits = [.. (await rows.Benefits(record.Access, ct)).OrderByDescending(b => b.From).ThenByDescending(b => b.Id)];
        ChosenDuty = Duties.FirstOrDefault(d => d.Id == duty && IsTheirs(d));
        ChosenBenefit = MayWrite ? Benefits.FirstOrDefault(b => b.Id == benefit && !b.NeverHeld) : null;
        if (ChosenBenefit is { } chosen && !ModelState.ContainsKey("Mend.Regime"))
        {
            Mend = MendForm.Of(chosen);
        }

        return Page();
    }
}
