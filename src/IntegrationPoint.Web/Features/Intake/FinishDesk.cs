using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>Turns a checked desk sitting into a record, a proposal of responsibility and an appointment, all or nothing.</summary>
public sealed class FinishDesk(AppDb db, PersonRegister register, FactWriting writing, DeskRecord records, DeskWords words, DeskFamily families, FirstAppointment appointments, ReturningAppointment returning, CurrentViewer current, TradeDay day)
{
    /// <summary>A new person; those compared and found different are remembered as such.</summary>
    /// <param name="family">Whose household the person joins.</param>
    /// <returns>Why the household does not take the person; then nothing was written.</returns>
    public async Task<Refusal?> AsNew(IntakeDraft draft, DeskFacts facts, DeskAnswers answers, DeskFamily.Host? family, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var slot = await appointments.Find(draft.SiteId!.Value, draft.BodyId, null, ct);
        var person = await register.Add(await records.Of(draft, facts, slot, family, isNew: true, ct), Recording(draft), ct);
        if (family is not null && await families.Join(family, person, facts, Recording(draft), ct) is { } refusal)
        {
            db.ChangeTracker.Clear();
            return refusal;
        }

        await Remember(person.Id, answers.OtherPeople, ct);
        Invite(draft, facts, person.Id, slot);
        words.Write(person.Id, facts, Recording(draft), notes: true, plan: true);
        draft.Finish(person.Id, day.Now);
        if (!await db.SaveUnlessChanged(ct))
        {
            return new Refusal("intake.error.family-changed");
        }

        await transaction.CommitAsync(ct);
        return null;
    }

    /// <summary>The person has a record: what the desk learned is added to it; what would replace a value of the person is proposed to the body that owns it. Appointment and responsibility follow where none is.</summary>
    /// <param name="family">Whose household the person joins, if it is the viewer's to say and the person belongs to none.</param>
    /// <returns>How many answers became proposals, and whether the household was joined; null: somebody else was faster and nothing was written.</returns>
    public async Task<(int Proposed, bool Joined)?> AsKnown(IntakeDraft draft, DeskFacts facts, DeskAnswers answers, Person known, PersonAccess access, DeskFamily.Host? family, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var slot = access.Writes(DataGroup.Plan) ? await returning.Find(draft, known.Id, ct) : null;
        var said = DeskRecord.About(known, await records.Of(draft, facts, slot?.Slot, family, isNew: false, ct));
        said = said with { Case = access.Writes(DataGroup.Plan) ? said.Case : null, Duty = await db.Duties.AnyAsync(d => d.PersonId == known.Id && d.To == null, ct) ? null : said.Duty };
        var (_, proposed) = await writing.Apply(known.Id, said, Recording(draft), words.Reason, d => access.Writes(Proposals.Group(d.Field)) && !DeskRecord.Replaces(d), ct);
        var joined = family is not null && DeskFamily.Joins(access, known.Provenance.OwnerBodyId, draft.BodyId)
            && !await db.HouseholdMembers.AnyAsync(m => m.PersonId == known.Id && m.To == null, ct)
            && await families.Join(family, known, facts, Recording(draft), ct) is null;
        await Remember(known.Id, answers.OtherPeople, ct);
        Invite(draft, facts, known.Id, slot?.Slot, slot?.Topic);
        words.Write(known.Id, facts, Recording(draft), access.Writes(DataGroup.Notes), access.Writes(DataGroup.Plan));
        draft.Finish(known.Id, day.Now);
        if (!await db.SaveUnlessChanged(ct))
        {
            return null;
        }

        await transaction.CommitAsync(ct);
        return (proposed, joined);
    }

    private Recording Recording(IntakeDraft draft) => new("told", "sgb10-67a", draft.BodyId, current.Viewer.UserId, day.Now, day.Today);

    private void Invite(IntakeDraft draft, DeskFacts facts, int personId, FirstAppointment.Slot? slot, string? topic = null)
    {
        if (slot is null)
        {
            return;
        }

        db.Contacts.Add(new Contact
        {
            PersonId = personId,
            Kind = ContactKinds.Appointment,
            Topic = topic ?? ContactTopics.FirstInterview,
            On = slot.On,
            At = slot.At,
            Language = facts.Languages[0],
            Interpreter = facts.Languages[0] is "de" ? "not-needed" : "open",
            BodyId = draft.BodyId,
            ByUserId = slot.LeadId,
            Provenance = Recording(draft).Provenance,
        });
    }

    private async Task Remember(int personId, IReadOnlyList<string> others, CancellationToken ct)
    {
        var known = db.KnownDifferent.Where(k => k.FirstId == personId || k.SecondId == personId);
        var ids = await db.Persons.Where(p => others.Contains(p.Key) && p.Id != personId && !known.Any(k => k.FirstId == p.Id || k.SecondId == p.Id)).Select(p => p.Id).ToListAsync(ct);
        db.KnownDifferent.AddRange(ids.Select(id => new KnownDifferent
        {
            FirstId = Math.Min(id, personId),
            SecondId = Math.Max(id, personId),
            At = day.Now,
            ById = current.Viewer.UserId,
        }));
    }
}
