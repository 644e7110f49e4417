using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.List;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Features.People.Undoing;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Steps on the file of a person: lead and next contact, another site, closing, opening again. A file that ended stays as it was; what goes on is a new one.</summary>
public sealed class CaseSteps(AppDb db, OpenRecord record, RecordSteps steps, RecordFacts facts, BulkChange bulk, LedFiles led, PlannedMeetings meetings, UndoLog undo, PersonLocks locks, ReferenceData reference, CurrentViewer current, TradeDay day)
{
    /// <summary>A contact is planned so many days before; later is a slip of the pen.</summary>
    private const int ContactAhead = 366;

    public bool MayWrite => record.Access.Writes(DataGroup.Plan);

    /// <summary>Reasons to close a file, or to hand it to another site.</summary>
    public IEnumerable<CodeEntry> Reasons(bool site) => reference.Codes.On(CodeLists.ClosingReason, day.Today).Where(e => e.Attribute("use") == "site" == site);

    public IQueryable<Site> Sites() => db.Sites.Where(s => s.ValidFrom <= day.Today && (s.ValidTo == null || s.ValidTo >= day.Today));

    /// <summary>Where the person last moved, if they moved away and did not come back.</summary>
    public async Task<MunicipalMove?> Left(CancellationToken ct)
    {
        var id = record.Id;
        return await db.Moves.AsNoTracking().Where(m => m.PersonId == id).OrderByDescending(m => m.On).ThenByDescending(m => m.Id).FirstOrDefaultAsync(ct) is { Kind: MunicipalMove.Departure } left ? left : null;
    }

    public async Task<Step> Plan(int id, int version, PlanForm form, CancellationToken ct)
    {
        var (file, refused) = await Open(id, version, ct);
        if (refused is not null)
        {
            return refused;
        }

        var (lead, due) = (await Lead(form.Lead, file!.LeadId, ct), Days.Whole(form.ContactBy));
        List<(string, string)> wrong = [.. When(!string.IsNullOrEmpty(form.Lead) && lead is null, "Lead", "people.bulk.no-such-lead"), .. Due(form.ContactBy, file.NextContactDue)];
        if (wrong.Count > 0)
        {
            return Step.Mend("Plan", wrong);
        }

        file.Lead(lead);
        file.ContactBy(due);
        return await undo.Save(ct) is { } key ? Step.Said("person.case.done.planned") with { Undo = key } : Step.Meanwhile;
    }

    public async Task<Step> Site(int id, int version, SiteForm form, CancellationToken ct)
    {
        var (file, refused) = await Open(id, version, ct);
        if (refused is not null)
        {
            return refused;
        }

        var site = await Sites().FirstOrDefaultAsync(s => s.Code == form.Site && s.Id != file!.SiteId, ct);
        List<(string, string)> wrong = [.. When(site is null, "Site", "person.choose-one"), .. When(!Reasons(site: true).Any(e => e.Code == form.Reason), "Reason", "person.choose-one")];
        if (wrong.Count > 0)
        {
            return Step.Mend("Site", wrong);
        }

        steps.Alone();
        var state = file!.State;
        var keeps = file.LeadId is { } lead && await db.Users.AnyAsync(u => u.Id == lead && u.SiteId == site!.Id, ct);
        var goesOn = new CaseFact(site!.Id, state, day.Today, keeps ? file.LeadId : null, file.NextContactDue)
        {
            Horizon = file is { Horizon: { } horizon, HorizonReasons: { } why, HorizonById: { } by, HorizonOn: { } on } ? new HorizonFact(horizon, why, by, on) : null,
        };
        file.Close(day.Today, form.Reason!);
        return await Save(new PersonFacts { Case = goesOn }, "person.case.done.moved", ct);
    }

    public async Task<Step> Close(int id, int version, ClosingForm form, CancellationToken ct)
    {
        var (file, refused) = await Open(id, version, ct);
        if (refused is not null)
        {
            return refused;
        }

        var own = await meetings.Own(ct);
        var (last, reason) = (Days.Whole(form.To), Reasons(site: false).FirstOrDefault(e => e.Code == form.Reason));
        var here = reason?.Attribute("departure") is null ? null : await Arrived(file!, ct);
        List<(string, string)> wrong =
        [
            .. When(last is null, "To", "person.papers.day"),
            .. When(last > day.Today, "To", "person.case.wrong.future"),
            .. When(last < file!.OpenedOn, "To", "person.case.wrong.before"),
            .. When(last >= file.OpenedOn && here is { On: { } since } && last < since, "To", "person.case.wrong.arrival"),
            .. When(reason is null, "Reason", "person.choose-one"),
            .. When(own.Count > 0 && form.Meetings is not (ClosingForm.Cancel or ClosingForm.Keep), "Meetings", "person.choose-one"),
        ];
        if (wrong.Count > 0)
        {
            return Step.Mend("Closing", wrong);
        }

        if (form.Meetings == ClosingForm.Cancel)
        {
            own.ForEach(m => m.Cancel());
        }

        file.Close(last!.Value, reason!.Code);
        return await Save(new PersonFacts { Move = here is null ? null : new MoveFact(MunicipalMove.Departure, last.Value, here.Value.Municipality) }, here is null ? "person.case.done.closed" : "person.case.done.left", ct);
    }

    public async Task<Step> Reopen(ReopenForm form, CancellationToken ct)
    {
        if (!MayWrite)
        {
            return Refused();
        }

        steps.Alone();
        var id = record.Id;
        if (await db.Cases.AnyAsync(c => c.PersonId == id && c.ClosedOn == null, ct))
        {
            return Step.Meanwhile;
        }

        var (site, lead, left, back) = (await Sites().FirstOrDefaultAsync(s => s.Code == form.Site, ct), await Lead(form.Lead, null, ct), await Left(ct), Days.Whole(form.Back));
        List<(string, string)> wrong =
        [
            .. When(site is null, "Site", "person.choose-one"),
            .. When(!string.IsNullOrEmpty(form.Lead) && lead is null, "Lead", "people.bulk.no-such-lead"),
            .. Due(form.ContactBy, null),
            .. When(left is not null && back is null, "Back", "person.papers.day"),
            .. When(left is not null && back > day.Today, "Back", "person.case.wrong.future"),
            .. When(left is not null && back <= left.On, "Back", "person.case.wrong.back"),
        ];
        if (wrong.Count > 0)
        {
            return Step.Mend("Again", wrong);
        }

        var said = new PersonFacts
        {
            Case = new CaseFact(site!.Id, await State(ct), day.Today, lead, Days.Whole(form.ContactBy)),
            Move = left is null ? null : new MoveFact(MunicipalMove.Arrival, back!.Value, left.Municipality),
        };
        return await Save(said, "person.case.done.reopened", ct);
    }

    /// <summary>Whether lead, next contact, site and end of the file are the viewer's to change.</summary>
    public async Task<bool> MayLead(Case file, CancellationToken ct) => MayWrite && await led.Mine().AnyAsync(c => c.Id == file.Id, ct);

    /// <summary>Who leads the file is asked first by the person and may lock at once; lifting is for the data protection officer.</summary>
    public async Task<bool> Leads(CancellationToken ct)
    {
        var (id, user) = (record.Id, current.Viewer.UserId);
        return MayWrite && await db.Cases.AnyAsync(c => c.PersonId == id && c.ClosedOn == null && c.LeadId == user, ct);
    }

    public async Task<Step> Lock(string? reason, CancellationToken ct) => !await Leads(ct) ? Refused()
        : locks.Kind(reason) is null ? Step.Mend("Lock", [("Reason", "person.choose-one")])
        : Step.Said((await locks.Set(record.Person, reason!, ct))?.Key ?? "lock.done.set");

    private static IEnumerable<(string, string)> When(bool wrong, string field, string reason) => wrong ? [(field, reason)] : [];

    private IEnumerable<(string, string)> Due(string? typed, DateOnly? known) => Days.Whole(typed) is not { } due
        ? When(!string.IsNullOrWhiteSpace(typed), "ContactBy", "people.bulk.not-a-day")
        : When(due != known && (due < day.Today || due > day.Today.AddDays(ContactAhead)), "ContactBy", "person.case.wrong.due");

    /// <summary>A colleague who can lead, or whoever leads already.</summary>
    private async Task<int?> Lead(string? key, int? now, CancellationToken ct) => string.IsNullOrEmpty(key) ? null
        : await bulk.Colleagues().Where(u => u.Key == key).Select(u => (int?)u.Id).FirstOrDefaultAsync(ct)
            ?? await db.Users.Where(u => u.Key == key && u.Id == now).Select(u => (int?)u.Id).FirstOrDefaultAsync(ct);

    /// <summary>The last arrival, which a departure ends; for a person whose arrival nobody wrote down the town of the site.</summary>
    private async Task<(string Municipality, DateOnly? On)?> Arrived(Case file, CancellationToken ct)
    {
        var (id, site) = (record.Id, file.SiteId);
        var last = await db.Moves.AsNoTracking().Where(m => m.PersonId == id).OrderByDescending(m => m.On).ThenByDescending(m => m.Id).FirstOrDefaultAsync(ct);
        return last is { Kind: MunicipalMove.Departure } ? null
            : last is not null ? (last.Municipality, last.On)
            : (await db.Sites.Where(s => s.Id == site).Select(s => s.Municipality).FirstAsync(ct), null);
    }

    /// <summary>How far the person had come, from what is known of them.</summary>
    internal async Task<string> State(CancellationToken ct)
    {
        var (id, today) = (record.Id, day.Today);
        return await FirstInterviews.Held(db, today).AnyAsync(c => c.PersonId == id, ct) ? CaseStates.Interviewed
            : await db.Duties.AnyAsync(d => d.PersonId == id && d.ConfirmedById != null && d.From <= today && (d.To == null || d.To >= today), ct) ? CaseStates.DutyClarified
            : CaseStates.FirstContact;
    }

    private async Task<Step> Save(PersonFacts said, string done, CancellationToken ct) =>
        (await facts.Handle(said, "staff", "", mayWrite: true, ct)).Saved ? Step.Said(done) : Step.Meanwhile;

    private Step Refused() => record.Access.Reads(DataGroup.Plan) ? Step.NotTheirs : Step.NotThere;

    private async Task<(Case? File, Step? Refused)> Open(int id, int version, CancellationToken ct)
    {
        if (!MayWrite)
        {
            return (null, Refused());
        }

        var person = record.Id;
        return await db.Cases.FirstOrDefaultAsync(c => c.Id == id && c.PersonId == person, ct) is not { } file ? (null, Step.NotThere)
            : !await MayLead(file, ct) ? (null, Step.NotTheirs)
            : file.ClosedOn is not null || file.Version != version ? (null, Step.Meanwhile)
            : (file, null);
    }
}
