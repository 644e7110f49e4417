using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>What happened, from the rows themselves, newest first; each kind only if its group is the viewer's to read.</summary>
public sealed class TimeLine(AppDb db, OpenRecord record, RowScope rows, BodyNames bodies, RecordWords words, CodeLabels labels, Texts texts, ChangeLine changes, OpenProposals proposals, FieldWords fields, PersonLocks locks, AccessMatrix matrix, CurrentViewer current, TradeDay day, HouseholdLine household, Doers doers)
{
    private const string Computed = "derived";

    private readonly List<TimeEvent> events = [];

    public async Task<IReadOnlyList<TimeEvent>> Load(CancellationToken ct)
    {
        var (id, access) = (record.Id, record.Access);
        var authority = matrix.Opens(current.Viewer.Role, DataGroup.Plan, day.Today);
        await doers.Load(ct);
        if (access.Reads(DataGroup.Identity))
        {
            await Moves(id, ct);
        }

        if (authority || access.Writes(DataGroup.Identity))
        {
            await Homes(id, ct);
            events.AddRange(await changes.Load(ct));
        }

        if (authority)
        {
            await Joined(id, ct);
            await Locks(id, ct);
        }

        if (access.Reads(DataGroup.Residence))
        {
            await Residence(id, ct);
        }

        if (access.Reads(DataGroup.Benefit))
        {
            await Benefit(id, ct);
            events.AddRange(await household.Load(ct));
        }

        if (access.Reads(DataGroup.Plan))
        {
            await Plan(id, ct);
        }

        return [.. events.OrderByDescending(e => e.On).ThenByDescending(e => e.Order)];
    }

    private async Task Moves(int id, CancellationToken ct)
    {
        foreach (var move in await RecordReads.Moves(db, id).ToListAsync(ct))
        {
            Add(move.On, move.Kind == MunicipalMove.Arrival ? "arrival" : "departure", labels[CodeLists.Municipality, move.Municipality], move.Provenance);
        }
    }

    private async Task Homes(int id, CancellationToken ct)
    {
        foreach (var home in await RecordReads.EveryHome(db, id).ToListAsync(ct))
        {
            Add(home.From, "home", $"{home.Street}, {home.Postcode} {labels[CodeLists.Municipality, home.Municipality]} · {labels[CodeLists.Accommodation, home.Accommodation]}{words.Withdrawn(home.WithdrawnOn, home.WithdrawnReason, " · ")}", home.Provenance);
        }
    }

    private async Task Joined(int id, CancellationToken ct)
    {
        foreach (var one in await proposals.Load(decided: true, ct))
        {
            var what = texts[one.Accepted == true ? "person.history.accepted" : "person.history.refused", fields.Label(one.Field), fields.Show(one.Field, one.NewValue), bodies[one.ProposerBodyId]];
            events.Add(new TimeEvent(TradeDay.Of(one.DecidedAt!.Value), "correction", what, bodies[one.DeciderBodyId], events.Count));
        }

        var merges = await (
            from m in db.Merges
            join p in db.Persons on m.MergedId equals p.Id
            join u in db.Users on m.ById equals u.Id
            join r in db.Users on m.ReversedById equals (int?)r.Id into back
            from r in back.DefaultIfEmpty()
            where m.SurvivorId == id
            select new { m.At, m.ReversedAt, m.Reason, p.FileNumber, u.DisplayName, ReversedBy = r == null ? "" : r.DisplayName }).ToListAsync(ct);
        foreach (var merge in merges)
        {
            events.Add(new TimeEvent(TradeDay.Of(merge.At), "merge", $"{merge.FileNumber} · {merge.Reason}", merge.DisplayName, events.Count));
            if (merge.ReversedAt is { } apart)
            {
                events.Add(new TimeEvent(TradeDay.Of(apart), "apart", merge.FileNumber, merge.ReversedBy, events.Count));
            }
        }
    }

    private async Task Locks(int id, CancellationToken ct)
    {
        foreach (var (held, set, lifted) in await locks.Of(id, ct))
        {
            events.Add(new TimeEvent(TradeDay.Of(held.SetAt), "lock", labels[CodeLists.LockReason, held.Reason], set, events.Count));
            if (held.LiftedAt is { } at)
            {
                events.Add(new TimeEvent(TradeDay.Of(at), "unlock", labels[CodeLists.LockEndReason, held.LiftReason], lifted ?? "", events.Count));
            }
        }
    }

    private async Task Residence(int id, CancellationToken ct)
    {
        foreach (var paper in await RecordReads.Papers(db, id).ToListAsync(ct))
        {
            Add(paper.From, "paper", (paper.To is { } to ? texts["people.cell.paper", words.Paper(paper), to] : words.Paper(paper)) + words.Withdrawn(paper.WithdrawnOn, paper.WithdrawnReason, " · "), paper.Provenance);
        }

        foreach (var stage in await RecordReads.Stages(db, id).ToListAsync(ct))
        {
            var outcome = stage.Outcome is null ? "" : ": " + labels[CodeLists.AsylumOutcome, stage.Outcome];
            Add(stage.On, "asylum", labels[CodeLists.AsylumStage, stage.Stage] + outcome + words.Withdrawn(stage.WithdrawnOn, stage.WithdrawnReason, " · "), stage.Provenance);
        }
    }

    private async Task Benefit(int id, CancellationToken ct)
    {
        foreach (var duty in await RecordReads.Duties(db, id).ToListAsync(ct))
        {
            var what = $"{bodies[duty.BodyId]} · {duty.Norm}";
            Add(duty.From, "duty", duty.ConfirmedById is null ? $"{what} · {texts["person.history.proposed"]}" : what, duty.Provenance.Source == Computed ? bodies.Source(duty.Provenance) : doers.First(duty.Provenance));
            if (duty.ConfirmedAt is { } confirmed)
            {
                Add(TradeDay.Of(confirmed), "duty-confirmed", what, Did(duty, nameof(duty.ConfirmedAt), duty.ConfirmedById));
            }

            if (duty.RejectedAt is { } rejected)
            {
                Add(TradeDay.Of(rejected), "duty-rejected", $"{what} · {labels[CodeLists.DutyRejectReason, duty.RejectionReason]}", Did(duty, nameof(duty.RejectedAt), duty.RejectedById));
            }
            else if (duty.To is { } end)
            {
                Add(end < duty.From ? duty.From : end, "duty-end", duty.EndReason is null ? what : $"{what} · {labels[CodeLists.DutyEndReason, duty.EndReason]}", Did(duty, nameof(duty.To)));
            }
        }

        foreach (var benefit in await rows.Benefits(record.Access, ct))
        {
            var regime = labels[CodeLists.Regime, benefit.Regime];
            if (benefit.CorrectedOn is { } mended)
            {
                Add(mended, benefit.NeverHeld ? "benefit-never" : "benefit-mended", $"{regime} · {benefit.CorrectionReason}", Did(benefit, nameof(benefit.CorrectedOn)));
            }

            if (benefit.NeverHeld)
            {
                continue;
            }

            Add(benefit.From, "benefit", $"{regime} · {bodies[benefit.BodyId]}{(benefit.BeginReason is null ? "" : " · " + labels[CodeLists.BenefitBeginReason, benefit.BeginReason])}", benefit.Provenance);
            if (benefit.To is { } to)
            {
                Add(to, "benefit-end", $"{regime} · {labels[CodeLists.BenefitEndReason, benefit.EndReason]}", Did(benefit, nameof(benefit.To)));
            }
        }
    }

    private async Task Plan(int id, CancellationToken ct)
    {
        foreach (var contact in await RecordReads.Contacts(db, id).ToListAsync(ct))
        {
            var result = contact.Result is null ? texts["person.history.planned"] : labels[CodeLists.ContactResult, contact.Result];
            Add(contact.On, "contact", $"{labels[CodeLists.ContactKind, contact.Kind]}: {words.Topic(contact)}{(contact.TextVersion is { } version ? $" ({version})" : "")} · {result}", doers.First(contact.Provenance));
        }

        foreach (var part in await RecordReads.Participations(db, id, null).ToListAsync(ct))
        {
            if (part.StartedOn is { } start)
            {
                Add(start, "start", part.Title, doers.First(part.Provenance));
            }

            if (part.EndedOn is { } end)
            {
                Add(end, "end", part.AttendedPercent is { } share ? $"{part.Title} · {texts["person.participation.attended", PlainFormats.Number(share) + NoBreak.Space + "%"]}" : part.Title, doers.Last<Participation>(part.Id, nameof(part.EndedOn), 0, part.Provenance));
            }
        }

        foreach (var (file, site) in await RecordReads.Files(db, id).ToListAsync(ct))
        {
            Add(file.OpenedOn, "file", site, doers.First(file.Provenance));
            if (file.ClosedOn is { } closed)
            {
                Add(closed, "file-closed", labels[CodeLists.ClosingReason, file.ClosingReason], doers.Last<Case>(file.Id, nameof(file.ClosedOn), file.Version, file.Provenance));
            }
        }
    }

    private string Did(DutyAssignment duty, string field, int? by = null) => doers.Last<DutyAssignment>(duty.Id, field, duty.Version, duty.Provenance, by);

    private string Did(BenefitPeriod benefit, string field) => doers.Last<BenefitPeriod>(benefit.Id, field, benefit.Version, benefit.Provenance);

    /// <summary>A line about a value tells where the value came from.</summary>
    private void Add(DateOnly on, string kind, string what, Provenance source) => Add(on, kind, what, bodies.Source(source));

    /// <summary>A line about an act tells which body did it.</summary>
    private void Add(DateOnly on, string kind, string what, string doer) => events.Add(new TimeEvent(on, kind, what, doer, events.Count));
}

/// <summary>One line of the history.</summary>
public sealed record TimeEvent(DateOnly On, string Kind, string What, string Source, int Order);
