using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Demo;

/// <summary>The history is possible, plausible, and ends on the key date.</summary>
public sealed class HistoryTests(SharedApp app)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_has_happened_after_the_key_date()
    {
        await using var db = app.Db();
        var now = Census.Today.ToDateTime(new TimeOnly(8, 40), DateTimeKind.Utc);

        Assert.Equal(0, await db.Contacts.CountAsync(c => c.Result != null && c.On > Census.Today, Ct));
        Assert.Equal(0, await db.Participations.CountAsync(p => p.EntitledOn > Census.Today || p.RegisteredOn > Census.Today || p.StartedOn > Census.Today || p.EndedOn > Census.Today, Ct));
        Assert.Equal(0, await db.Notes.CountAsync(n => n.On > Census.Today, Ct));
        Assert.Equal(0, await db.AsylumStages.CountAsync(s => s.On > Census.Today, Ct));
        Assert.Equal(0, await db.Contacts.CountAsync(c => c.Provenance.RecordedAt > now, Ct));
        Assert.Equal(0, await db.Persons.CountAsync(p => p.Provenance.RecordedAt > now, Ct));
    }

    [Fact]
    public async Task Nothing_happened_before_somebody_arrived()
    {
        await using var db = app.Db();
        var arrivals = db.Moves.Where(m => m.Kind == MunicipalMove.Arrival);

        Assert.Equal(0, await arrivals.CountAsync(m => db.Contacts.Any(c => c.PersonId == m.PersonId && c.On < m.On), Ct));
        Assert.Equal(0, await arrivals.CountAsync(m => db.Participations.Any(p => p.PersonId == m.PersonId && (p.EntitledOn < m.On || p.RegisteredOn < m.On || p.StartedOn < m.On)), Ct));
        Assert.Equal(0, await arrivals.CountAsync(m => db.AsylumStages.Any(s => s.PersonId == m.PersonId && s.On < m.On), Ct));
    }

    [Fact]
    public async Task A_participation_is_entitled_registered_started_and_ended_in_this_order()
    {
        await using var db = app.Db();

        Assert.Equal(0, await db.Participations.CountAsync(p => p.RegisteredOn < p.EntitledOn || p.StartedOn < p.RegisteredOn || p.StartedOn < p.EntitledOn || p.EndedOn < p.StartedOn, Ct));
        Assert.Equal(0, await db.Participations.CountAsync(p => (p.StartedOn != null) != p.Confirmed || (p.EndedOn != null && p.Result == null), Ct));
    }

    [Fact]
    public async Task An_asylum_procedure_is_requested_applied_for_heard_and_decided_in_this_order()
    {
        await using var db = app.Db();
        string[] order = ["request", "application", "hearing", "decision", "appeal"];
        var stages = (await db.AsylumStages.ToListAsync(Ct)).GroupBy(s => s.PersonId);

        Assert.All(stages, person => Assert.Equal(
            person.OrderBy(s => Array.IndexOf(order, s.Stage)).Select(s => s.On), person.OrderBy(s => Array.IndexOf(order, s.Stage)).Select(s => s.On).Order()));
    }

    [Fact]
    public async Task Eighteen_of_a_hundred_appointments_were_missed_each_with_a_reason()
    {
        await using var db = app.Db();
        var appointments = db.Contacts.Where(c => c.Kind == "appointment" && c.Result != null);
        var missed = appointments.Where(c => c.Result == "no-show");

        Assert.InRange(100.0 * await missed.CountAsync(Ct) / await appointments.CountAsync(Ct), 17, 19);
        Assert.Equal(0, await missed.CountAsync(c => c.NoShowReason == null, Ct));
        Assert.Equal(0, await appointments.CountAsync(c => c.Result != "no-show" && c.NoShowReason != null, Ct));
        Assert.Equal(10, await missed.Select(c => c.NoShowReason).Distinct().CountAsync(Ct));
    }

    [Fact]
    public async Task Fifteen_of_a_hundred_courses_that_ended_were_left_before_their_end_each_with_a_reason()
    {
        await using var db = app.Db();
        var ended = db.Participations.Where(p => p.Group == "course" && p.EndedOn != null);
        var left = ended.Where(p => p.Result == "dropped-out");

        Assert.InRange(100.0 * await left.CountAsync(Ct) / await ended.CountAsync(Ct), 14.5, 15.5);
        Assert.Equal(0, await left.CountAsync(p => p.DropOutReason == null, Ct));
        Assert.Equal(0, await db.Participations.CountAsync(p => p.Result != "dropped-out" && p.DropOutReason != null, Ct));
        Assert.True(await left.Select(p => p.Measure).Distinct().CountAsync(Ct) >= 8);
    }

    [Fact]
    public async Task About_a_quarter_of_the_course_rights_of_the_autumn_had_no_start_after_eight_weeks()
    {
        await using var db = app.Db();
        var (from, to) = (new DateOnly(2015, 9, 1), new DateOnly(2015, 12, 31));
        var rights = await db.Participations.Where(p => p.Measure.StartsWith("ik-") && p.EntitledOn >= from && p.EntitledOn <= to).ToListAsync(Ct);
        var started = rights.Count(p => p.StartedOn is { } start && start.DayNumber - p.EntitledOn!.Value.DayNumber <= 56);

        Assert.InRange(rights.Count, 120, 260);
        Assert.InRange(100.0 - (100.0 * started / rights.Count), 20, 30);
        Assert.True(await db.Participations.Where(p => p.StartedOn == null).Select(p => p.NotStartedReason).Distinct().CountAsync(Ct) >= 5);
    }

    [Fact]
    public async Task Eighty_some_people_do_community_work_and_a_few_are_in_training_or_work()
    {
        await using var db = app.Db();
        var running = db.Participations.Where(p => p.StartedOn != null && p.EndedOn == null);

        Assert.InRange(await running.CountAsync(p => p.Measure == "agh-asylblg", Ct), 80, 88);
        Assert.InRange(await running.CountAsync(p => p.Measure == "eq", Ct), 7, 11);
        Assert.InRange(await running.CountAsync(p => p.Measure == "apprenticeship", Ct), 5, 7);
        Assert.InRange(await running.CountAsync(p => p.Group == "work", Ct), 15, 25);
    }

    [Fact]
    public async Task Nobody_sits_with_two_people_at_the_same_hour()
    {
        await using var db = app.Db();
        var booked = db.Contacts.Where(c => c.Kind == "appointment" && c.At != null && c.ByUserId != null);

        Assert.Equal(0, await booked.GroupBy(c => new { c.ByUserId, c.On, c.At }).CountAsync(g => g.Count() > 1, Ct));
    }

    [Fact]
    public async Task Appointments_lie_on_working_days_except_an_open_Saturday()
    {
        await using var db = app.Db();
        var days = await db.Contacts.Where(c => c.Kind == "appointment").Select(c => c.On).Distinct().ToListAsync(Ct);

        Assert.DoesNotContain(days, day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        Assert.DoesNotContain(new DateOnly(2016, 3, 25), days);
        Assert.DoesNotContain(new DateOnly(2016, 3, 28), days);
    }

    [Fact]
    public async Task Everybody_at_the_desk_in_Aachen_has_appointments_today_and_in_the_coming_weeks()
    {
        await using var db = app.Db();
        var planned = await db.Contacts.Where(c => c.Result == null).Select(c => new { c.ByUserId, c.On, c.At }).ToListAsync(Ct);

        Assert.InRange(planned.Count, 500, 1300);
        Assert.All(planned, c => Assert.True(c.On >= Census.Today && c.On <= Census.Today.AddDays(22) && c.At is not null));
        Assert.InRange(planned.Where(c => c.On == Census.Today).Select(c => c.ByUserId).Distinct().Count(), 20, 40);
        Assert.True(planned.Select(c => c.On).Distinct().Count() >= 12);
    }

    [Fact]
    public async Task Who_was_interviewed_has_a_profile_and_mostly_a_horizon_with_reasons()
    {
        await using var db = app.Db();
        var interviewed = db.Contacts.Where(c => c.Topic == ContactTopics.FirstInterview && (c.Result == "attended" || c.Result == "late")).Select(c => c.PersonId).Distinct();

        Assert.InRange(await interviewed.CountAsync(Ct), 1580, 1610);
        Assert.Equal(0, await db.Cases.CountAsync(c => c.Horizon != null && (c.HorizonReasons == null || c.HorizonById == null || c.HorizonOn == null || !interviewed.Contains(c.PersonId)), Ct));
        Assert.InRange(await db.Cases.CountAsync(c => c.Horizon != null, Ct), 1200, 1595);
        Assert.Equal(0, await db.Wishes.CountAsync(w => !interviewed.Contains(w.PersonId), Ct));
    }

    [Fact]
    public async Task Whoever_is_no_authority_is_there_only_with_a_consent_that_holds()
    {
        await using var db = app.Db();
        string[] authorities = ["social-office", "youth-office", "immigration-office", "jobcenter", "employment-agency", "municipal-host"];
        var outside = await (from i in db.Involvements
                             join o in db.Organisations on i.BodyId equals o.Id
                             where !authorities.Contains(o.Kind)
                             select new { Involvement = i, Consent = db.Consents.FirstOrDefault(c => c.Id == i.ConsentId && c.PersonId == i.PersonId && c.RecipientId == i.BodyId) }).ToListAsync(Ct);

        Assert.NotEmpty(outside);
        Assert.All(outside, x => Assert.True(x.Consent is not null && x.Involvement.To <= (x.Consent.WithdrawnOn ?? x.Consent.To)));
        Assert.Contains(outside, x => x.Consent!.WithdrawnOn is not null);
    }

    [Fact]
    public async Task Notes_belong_to_different_bodies_and_tell_facts_observations_and_words_apart()
    {
        await using var db = app.Db();

        Assert.Equal(["fact", "observation", "words"], await db.Notes.Select(n => n.Kind).Distinct().OrderBy(k => k).ToListAsync(Ct));
        Assert.True(await db.Notes.Select(n => n.BodyId).Distinct().CountAsync(Ct) >= 4);
        Assert.True(await db.Notes.AnyAsync(n => n.Shared, Ct) && await db.Notes.AnyAsync(n => !n.Shared, Ct));
    }
}
