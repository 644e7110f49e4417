using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>Turns a checked desk sitting into a record, a proposal of responsibility and an appointment, all or nothing.</summary>
public sealed class FinishDesk(AppDb db, PersonRegister register, FirstAppointment appointments, CurrentViewer current, TradeDay day)
{
    /// <summary>A new person; those compared and found different are remembered as such.</summary>
    public async Task<Person> AsNew(IntakeDraft draft, DeskFacts facts, DeskAnswers answers, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var slot = await appointments.Find(draft.SiteId, draft.BodyId, ct);
        var person = await register.Add(await Record(draft, facts, slot, isNew: true, ct), Recording(draft), ct);
        await Remember(person.Id, answers.OtherPeople, ct);
        Invite(draft, facts, person.Id, slot);
        draft.Finish(person.Id, day.Now);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return person;
    }

    /// <summary>The person has a record: what the desk learned is added to it, nothing is doubled.</summary>
    public async Task AsKnown(IntakeDraft draft, DeskFacts facts, Person known, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var record = await Record(draft, facts, null, isNew: false, ct);
        await register.Change(known.Id, record with { Move = null, Case = null, Duty = null }, Recording(draft), ct);
        draft.Finish(known.Id, day.Now);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private Recording Recording(IntakeDraft draft) => new("told", "sgb10-67a", draft.BodyId, current.Viewer.UserId, day.Now, day.Today);

    private async Task<PersonFacts> Record(IntakeDraft draft, DeskFacts facts, FirstAppointment.Slot? slot, bool isNew, CancellationToken ct)
    {
        var site = await db.Sites.SingleAsync(s => s.Id == draft.SiteId, ct);
        var proposal = DutyProposal.For(facts.Paper, facts.BirthDate, facts.Alone, day.Today);
        var body = proposal is null ? null : await Body(proposal.BodyKind, site.Municipality, ct);
        return new PersonFacts
        {
            FamilyName = facts.FamilyName,
            GivenName = facts.GivenName,
            OwnScriptName = facts.OwnScript,
            OwnScriptLanguage = facts.OwnScript is null ? null : facts.Languages[0],
            BirthDate = facts.BirthDate,
            BirthPrecision = facts.BirthPrecision,
            Sex = facts.Sex,
            Literacy = string.IsNullOrEmpty(facts.Literacy) ? null : facts.Literacy,
            Phone = facts.Phone,
            ContactChannel = facts.MayWrite ? "sms" : facts.Phone is null ? "in-person" : "phone",
            ContactLanguage = facts.Languages[0],
            MayWrite = facts.MayWrite,
            Nationalities = [facts.Nationality],
            Languages = [.. facts.Languages.Select((l, i) => new LanguageFact(l, i == 0))],
            Paper = facts.Paper is null or "NONE" ? null : new PaperFact(facts.Paper, facts.PaperNumber, PaperBegins(facts), facts.PaperTo, SeenOn: day.Today, SeenById: current.Viewer.UserId),
            Address = string.IsNullOrEmpty(facts.Accommodation) || facts.Street is null ? null : new AddressFact(facts.Accommodation, facts.Street, facts.Postcode ?? string.Empty, site.Municipality, facts.ArrivedOn),
            Move = isNew ? new MoveFact(MunicipalMove.Arrival, facts.ArrivedOn, site.Municipality) : null,
            Duty = body is null ? null : new DutyFact(body.Value, proposal!.Regime, "intake.duty.paper", proposal.Norm, day.Today, DutyProposal.RuleVersion),
            Case = new CaseFact(site.Id, CaseStates.FirstContact, day.Today, slot?.LeadId, slot?.On),
        };
    }

    /// <summary>A paper whose first day nobody read is taken to begin on arrival, but never after its end.</summary>
    private static DateOnly PaperBegins(DeskFacts facts) =>
        facts.PaperFrom ?? (facts.PaperTo is { } to && to < facts.ArrivedOn ? to : facts.ArrivedOn);

    /// <summary>The body of the kind for the municipality, or the one for the whole region.</summary>
    private async Task<int?> Body(string kind, string municipality, CancellationToken ct) => await db.Organisations
        .Where(o => o.Kind == kind && (o.Municipality == municipality || o.Municipality == null))
        .OrderBy(o => o.Municipality == null).ThenBy(o => o.Id).Select(o => (int?)o.Id).FirstOrDefaultAsync(ct);

    private void Invite(IntakeDraft draft, DeskFacts facts, int personId, FirstAppointment.Slot? slot)
    {
        if (slot is null)
        {
            return;
        }

        db.Contacts.Add(new Contact
        {
            PersonId = personId,
            Kind = "appointment",
            Topic = "contact.topic.first-interview",
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
        var ids = await db.Persons.Where(p => others.Contains(p.Key)).Select(p => p.Id).ToListAsync(ct);
        db.KnownDifferent.AddRange(ids.Select(id => new KnownDifferent
        {
            FirstId = Math.Min(id, personId),
            SecondId = Math.Max(id, personId),
            At = day.Now,
            ById = current.Viewer.UserId,
        }));
    }
}
