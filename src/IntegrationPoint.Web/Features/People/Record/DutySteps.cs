using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Steps on the responsibility for a person: the body itself confirms, rejects and ends; who works with the person proposes.</summary>
public sealed class DutySteps(AppDb db, OpenRecord record, RecordSteps steps, RecordFacts facts, ConfirmDuty confirm, ReferenceData reference, AccessMatrix matrix, CurrentViewer current, TradeDay day)
{
    /// <summary>Bodies that a regime makes responsible.</summary>
    private static readonly string[] Kinds = [BodyKinds.SocialOffice, BodyKinds.Jobcenter, BodyKinds.EmploymentAgency, BodyKinds.YouthOffice];

    public bool IsTheirs(DutyAssignment duty) => duty.BodyId == current.Viewer.BodyId && record.Access.Writes(DataGroup.Benefit);

    /// <summary>A proposal of the viewer's own body that nobody decided yet, for whoever could make it.</summary>
    public bool MayWithdraw(DutyAssignment duty) => duty.IsProposal && IsOwnWord(duty);

    private bool IsOwnWord(DutyAssignment duty) => duty.Provenance.OwnerBodyId == current.Viewer.BodyId && (record.Access.Writes(DataGroup.Benefit) || Works);

    /// <summary>What the viewer may know of: all of the person, or at least what the own body proposed and can take back.</summary>
    public bool Knows(DutyAssignment duty) => record.Access.Reads(DataGroup.Benefit) || MayWithdraw(duty);

    /// <summary>Whose place a proposal takes when it is confirmed; null where it ends nothing.</summary>
    public static DutyAssignment? Ends(DutyAssignment proposal, IReadOnlyCollection<DutyAssignment> all) =>
        proposal.IsProposal && DutyLine.EndedBy(proposal, all) is [var first, ..] ? first : null;

    /// <summary>Reasons for an end that a person chooses; what the program writes itself is no choice.</summary>
    public IEnumerable<CodeEntry> EndReasons() => reference.Codes.On(CodeLists.DutyEndReason, day.Today).Where(e => e.Attribute("use") is null);

    /// <summary>Works with the person in a role that writes benefits, whether or not the own body is in charge.</summary>
    private bool Works => record.Access.Writes(DataGroup.Plan) && matrix.Level(current.Viewer.Role, DataGroup.Benefit, day.Today) == AccessLevel.Write;

    /// <summary>Who writes benefits at all, for the person or, where nobody is responsible yet, for those they work with.</summary>
    public async Task<bool> MayPropose(CancellationToken ct)
    {
        var (id, today) = (record.Id, day.Today);
        return record.Access.Writes(DataGroup.Benefit)
            || (Works && !await db.Duties.AnyAsync(d => d.PersonId == id && d.From <= today && (d.To == null || d.To >= today), ct));
    }

    /// <summary>Bodies of today that can be proposed.</summary>
    public IQueryable<Organisation> Bodies() => db.Organisations.Where(o => Kinds.Contains(o.Kind) && o.ValidFrom <= day.Today && (o.ValidTo == null || o.ValidTo >= day.Today));

    public async Task<Step> Confirm(int id, int version, CancellationToken ct) => await Find(id, ct) is not { } duty ? Step.NotThere
        : IsTheirs(duty) && duty.Version != version ? Step.Meanwhile
        : await confirm.Handle(duty, record.Access, ct) switch
        {
            ConfirmDuty.Answer.Confirmed => Step.Said("person.duty.done.confirmed"),
            ConfirmDuty.Answer.Changed => Step.Meanwhile,
            _ => Step.NotTheirs,
        };

    public async Task<Step> Reject(int id, int version, string? reason, CancellationToken ct)
    {
        var (duty, refused) = await Own(id, version, ct);
        if (refused is not null)
        {
            return refused;
        }

        if (!duty!.IsProposal)
        {
            return Step.Meanwhile;
        }

        if (!Holds(CodeLists.DutyRejectReason, reason))
        {
            return Step.Mend("Reject", [("Reason", "person.choose-one")]);
        }

        duty.Reject(current.Viewer.UserId, day.Now, reason!);
        return await db.SaveUnlessChanged(ct) ? Step.Said("person.duty.done.rejected") : Step.Meanwhile;
    }

    public async Task<Step> Withdraw(int id, int version, CancellationToken ct)
    {
        var person = record.Id;
        if (await db.Duties.FirstOrDefaultAsync(d => d.Id == id && d.PersonId == person, ct) is not { } duty)
        {
            return Step.NotThere;
        }

        if (!IsOwnWord(duty))
        {
            return record.Access.Reads(DataGroup.Benefit) ? Step.NotTheirs : Step.NotThere;
        }

        if (!MayWithdraw(duty) || duty.Version != version)
        {
            return Step.Meanwhile;
        }

        duty.Withdraw();
        return await db.SaveUnlessChanged(ct) ? Step.Said("person.duty.done.withdrawn") : Step.Meanwhile;
    }

    public async Task<Step> End(int id, int version, EndForm form, CancellationToken ct)
    {
        var (duty, refused) = await Own(id, version, ct);
        if (refused is not null)
        {
            return refused;
        }

        if (duty!.To is not null || duty.IsProposal)
        {
            return Step.Meanwhile;
        }

        var last = Days.Whole(form.To);
        List<(string, string)> wrong =
        [
            .. When(last is null, "To", "person.papers.day"),
            .. When(last < duty.From, "To", "person.papers.order"),
            .. When(last > day.Today.AddDays(DutyAssignment.DaysAhead), "To", "person.home.too-late"),
            .. When(!EndReasons().Any(e => e.Code == form.Reason), "Reason", "person.choose-one"),
        ];
        if (wrong.Count > 0)
        {
            return Step.Mend("DutyEnd", wrong);
        }

        duty.End(last!.Value, form.Reason!);
        return await db.SaveUnlessChanged(ct) ? Step.Said("person.duty.done.ended") : Step.Meanwhile;
    }

    public async Task<Step> Propose(DutyForm form, CancellationToken ct)
    {
        if (!await MayPropose(ct))
        {
            return record.Access.Reads(DataGroup.Benefit) ? Step.NotTheirs : Step.NotThere;
        }

        steps.Alone();
        var (id, from, norm, why) = (record.Id, Days.Whole(form.From), PlainText.Clean(form.Norm) ?? "", PlainText.Clean(form.Why) ?? "");
        var body = await Bodies().Where(o => o.Key == form.Body).Select(o => new { o.Id, o.Kind }).FirstOrDefaultAsync(ct);
        var regime = reference.Codes.On(CodeLists.Regime, day.Today).FirstOrDefault(e => e.Code == form.Regime);
        var running = await db.Duties.AsNoTracking().Where(d => d.PersonId == id && d.To == null).OrderByDescending(d => d.From).ToListAsync(ct);
        List<(string, string)> wrong =
        [
            .. When(body is null, "Body", "person.choose-one"),
            .. When(regime is null, "Regime", "person.choose-one"),
            .. When(body is not null && regime is not null && regime.Attribute("payer") != body.Kind, "Regime", "person.duty.wrong.payer"),
            .. When(body is not null && running.Exists(d => d.BodyId == body.Id && d.Regime == form.Regime), "Body", "person.duty.wrong.known"),
            .. When(from is null, "From", "person.papers.day"),
            .. When(from > day.Today.AddDays(DutyAssignment.DaysAhead), "From", "person.home.too-late"),
            .. When(from < record.Person.BirthDate, "From", "person.benefit.wrong.birth"),
            .. When(running.Exists(d => d.Runs && from < d.From), "From", "person.duty.wrong.before"),
            .. When(!norm.Contains('§', StringComparison.Ordinal) || norm.Length > DutyForm.LongestNorm, "Norm", "person.duty.wrong.norm"),
            .. When(why.Length is 0 or > DutyForm.LongestWhy, "Why", "person.duty.wrong.why"),
        ];
        if (wrong.Count > 0)
        {
            return Step.Mend("Proposal", wrong);
        }

        var done = await facts.Handle(new PersonFacts { Duty = new DutyFact(body!.Id, form.Regime!, why, norm, from!.Value) }, "staff", why, mayWrite: true, ct);
        return done is { Saved: true, Written: > 0 } ? Step.Said("person.duty.done.proposed") : Step.Meanwhile;
    }

    private static IEnumerable<(string, string)> When(bool wrong, string field, string reason) => wrong ? [(field, reason)] : [];

    private bool Holds(string list, string? code) => reference.Codes.On(list, day.Today).Any(e => e.Code == code);

    private Task<DutyAssignment?> Find(int id, CancellationToken ct)
    {
        var person = record.Id;
        return record.Access.Reads(DataGroup.Benefit) ? db.Duties.FirstOrDefaultAsync(d => d.Id == id && d.PersonId == person, ct) : Task.FromResult<DutyAssignment?>(null);
    }

    private async Task<(DutyAssignment? Duty, Step? Refused)> Own(int id, int version, CancellationToken ct) => await Find(id, ct) is not { } duty ? (null, Step.NotThere)
        : !IsTheirs(duty) ? (null, Step.NotTheirs)
        : duty.Version != version ? (null, Step.Meanwhile)
        : (duty, null);
}
