using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Access;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.Profile;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>Turns a checked first interview into profile, barriers, horizon, consents and the next step, all or nothing.</summary>
public sealed class FinishInterview(AppDb db, CurrentViewer current, TradeDay day)
{
    public const string ConsentText = "2016-03";
    public const string ConsentGroups = "Identity Profile Plan";

    /// <param name="person">Whom the answers are about; a draft begun before a merge still names the other record.</param>
    /// <param name="language">The language the questions were read in.</param>
    /// <returns>False: somebody else was faster and nothing was written.</returns>
    public async Task<bool> Handle(IntakeDraft draft, int person, InterviewFacts facts, InterviewAnswers answers, string language, CancellationToken ct)
    {
        var provenance = new Func<string, Provenance>(basis => new Provenance
        {
            Source = "told",
            LegalBasis = basis,
            OwnerBodyId = draft.BodyId,
            RecordedAt = day.Now,
            RecordedById = current.Viewer.UserId,
        });
        AddProfile(person, facts, provenance("sgb10-67a"));
        AddLicence(person, facts, provenance("sgb10-67a"));
        AddBarriers(person, draft.BodyId, facts, provenance("dsgvo-9-2-b"));
        AddAvailability(person, draft.BodyId, facts, provenance("dsgvo-9-2-b"));
        await AddConsents(person, facts, answers, language, provenance("sgb10-67b-consent"), ct);
        await AddContacts(person, draft, facts, answers, provenance("sgb10-67a"), ct);
        draft.Finish(person, day.Now);
        return await db.SaveUnlessChanged(ct);
    }

    private void AddProfile(int person, InterviewFacts facts, Provenance provenance)
    {
        if (facts.School is { } school)
        {
            db.Education.Add(new Education { PersonId = person, Level = school.Level, Vocational = school.Vocational, Years = school.Years, Country = school.Country, Subject = school.Subject, Paper = school.Paper, PaperWhere = school.PaperWhere, Recognition = school.Recognition, Provenance = provenance });
        }

        db.WorkExperience.AddRange(facts.Jobs.Select(job => new WorkExperience { PersonId = person, Job = job.Job, Field = job.Field, Years = job.Years, Form = job.Form, Tools = job.Tools, Evidence = "told", Provenance = provenance }));
        if (facts.German is { } german)
        {
            db.LanguageSkills.Add(new LanguageSkill
            {
                PersonId = person,
                Language = "de",
                Listening = german.Listening,
                Speaking = german.Speaking,
                Reading = german.Reading,
                Writing = german.Writing,
                Evidence = german.Evidence,
                On = day.Today,
                Provenance = provenance,
            });
        }

        if (facts.Wish is { } wish)
        {
            db.Wishes.Add(new Wish { PersonId = person, Words = wish, PlanB = facts.PlanB, WorkTrial = facts.WorkTrial, On = day.Today, Provenance = provenance });
        }
    }

    private void AddLicence(int person, InterviewFacts facts, Provenance provenance)
    {
        if (facts.Licence is { } licence)
        {
            db.DrivingLicences.Add(new DrivingLicence { PersonId = person, Held = licence.Held, Classes = licence.Classes, On = day.Today, Provenance = provenance });
        }
    }

    private void AddBarriers(int person, int body, InterviewFacts facts, Provenance provenance) =>
        db.Barriers.AddRange(facts.Barriers.Select(code => new Barrier
        {
            PersonId = person,
            Code = code,
            Severity = code == "none" ? "minor" : code == facts.MainBarrier ? "blocking" : "slowing",
            Since = day.Today,
            BodyId = body,
            Provenance = provenance,
        }));

    private void AddAvailability(int person, int body, InterviewFacts facts, Provenance provenance)
    {
        if (facts.ChildcareHours is not null || facts.FamilyDuties is not null || facts.FullDays is not null || facts.HealthClarification is not null)
        {
            db.Availability.Add(new Availability
            {
                PersonId = person,
                MissingChildcareHours = facts.ChildcareHours,
                FamilyDuties = facts.FamilyDuties,
                FullDays = facts.FullDays,
                HealthClarification = facts.HealthClarification,
                On = day.Today,
                BodyId = body,
                Provenance = provenance,
            });
        }
    }

    private async Task AddConsents(int person, InterviewFacts facts, InterviewAnswers answers, string language, Provenance provenance, CancellationToken ct)
    {
        var recipients = await db.Organisations.Where(o => facts.ConsentTo.Contains(o.Key)).Select(o => o.Id).ToListAsync(ct);
        db.Consents.AddRange(recipients.Select(recipient => new Consent
        {
            PersonId = person,
            RecipientId = recipient,
            Purpose = "integration-into-work",
            Groups = ConsentGroups,
            TextVersion = ConsentText,
            Language = language,
            GivenHow = answers.ConsentHow!,
            From = day.Today,
            Provenance = provenance,
        }));
    }

    private async Task AddContacts(int person, IntakeDraft draft, InterviewFacts facts, InterviewAnswers answers, Provenance provenance, CancellationToken ct)
    {
        var planned = await db.Contacts.Where(c => c.PersonId == person && c.BodyId == draft.BodyId && c.Result == null && c.Topic == ContactTopics.FirstInterview && c.On >= day.Today).ToListAsync(ct);
        var held = planned.Find(c => c.On == day.Today) ?? db.Contacts.Add(Appointment(person, draft, ContactTopics.FirstInterview, day.Today, null, answers.Interpreter, provenance)).Entity;
        held.Interpreter = answers.Interpreter is { Length: > 0 } came ? came : held.Interpreter;
        held.Record(ContactResults.Attended, null, null);
        planned.FindAll(c => c != held).ForEach(c => c.Record(ContactResults.Moved, null, null)); // held earlier than planned
        db.Contacts.AddRange(facts.Next.Select(step => Appointment(person, draft, step.Words ?? ContactTopics.NextStep, step.On, step.At, "open", provenance)));

        if (facts.Note is { } note)
        {
            db.Notes.Add(new Note { PersonId = person, BodyId = draft.BodyId, On = day.Today, Kind = "words", Text = note, Shared = false, Provenance = provenance });
        }

        if (await db.Cases.FirstOrDefaultAsync(c => c.PersonId == person && c.ClosedOn == null, ct) is { } open)
        {
            open.State = CaseStates.Interviewed;
            open.See(facts.Horizon, facts.HorizonReasons, current.Viewer.UserId, day.Today);
            open.ContactBy(facts.Next.Count == 0 ? day.Today.AddDays(42) : facts.Next.Min(step => step.On));
        }
    }

    private Contact Appointment(int person, IntakeDraft draft, string topic, DateOnly on, TimeOnly? at, string? interpreter, Provenance provenance) => new()
    {
        PersonId = person,
        Kind = ContactKinds.Appointment,
        Topic = topic,
        On = on,
        At = at,
        Interpreter = string.IsNullOrEmpty(interpreter) ? "open" : interpreter,
        BodyId = draft.BodyId,
        ByUserId = current.Viewer.UserId,
        Provenance = provenance,
    };
}
