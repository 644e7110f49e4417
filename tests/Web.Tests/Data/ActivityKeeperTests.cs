using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Jobs;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Data;

public sealed class ActivityKeeperTests : IClassFixture<AppFixture>, IDisposable
{
    private static readonly DateOnly Today = Villagers.Day("2016-03-24");
    private static readonly Domain.Provenance Told = Villagers.Told;
    private static int villages;
    private readonly AppFixture app;
    private readonly AppDb db;
    private readonly Villagers village;
    private readonly int site;

    public ActivityKeeperTests(AppFixture app)
    {
        this.app = app;
        var tag = $"k{Interlocked.Increment(ref villages)}";
        db = app.Db();
        village = new Villagers(db, $"KEEP-{tag}");
        site = village.Site(tag).Id;
    }

    [Fact]
    public void A_new_case_waits_from_the_arrival_or_from_its_opening()
    {
        var arrived = village.Person("arrived");
        village.Arrived(arrived, "2015-09-14");
        var unknown = village.Person("nobody knows when");

        Assert.Equal(Villagers.Day("2015-09-14"), Open(arrived).IdleSince);
        Assert.Equal(Villagers.Day("2015-10-01"), Open(unknown).IdleSince);
    }

    [Fact]
    public void A_kept_appointment_moves_the_clock_and_a_letter_a_missed_one_or_a_visit_without_appointment_does_not()
    {
        var person = village.Person("met");
        var file = Open(person);
        village.Meets(person, "2016-02-01");
        village.Meets(person, "2016-02-10", kind: "letter");
        village.Meets(person, "2016-02-20", result: "no-show", reason: "illness");
        village.Meets(person, "2016-03-01", result: null);
        village.Meets(person, "2016-03-10", kind: "visit");

        Assert.Equal(Villagers.Day("2016-02-01"), Stored(file));
    }

    [Theory]
    [InlineData("group")]
    [InlineData("home-visit")]
    public void An_appointment_kept_in_a_group_or_at_the_accommodation_moves_the_clock(string kind)
    {
        var person = village.Person("met elsewhere");
        var file = Open(person);
        village.Meets(person, "2016-03-10", kind: kind);

        Assert.Equal(Villagers.Day("2016-03-10"), Stored(file));
    }

    [Fact]
    public async Task A_result_recorded_later_moves_the_clock_in_the_same_transaction()
    {
        var person = village.Person("recorded later");
        var file = Open(person);
        var planned = village.Meets(person, "2016-03-20", result: null);
        planned.Record("attended", null, 45);
        await using (var transaction = await db.Database.BeginTransactionAsync(TestContext.Current.CancellationToken))
        {
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            Assert.Equal(Villagers.Day("2016-03-20"), file.IdleSince);
            await transaction.RollbackAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(Villagers.Day("2015-10-01"), Stored(file));
    }

    [Fact]
    public async Task A_confirmed_course_stops_the_clock_until_it_ends()
    {
        var person = village.Person("learner");
        var file = Open(person);
        var course = village.Takes(person, "2016-01-11");
        Assert.Null(Stored(file));

        course.Finish(Villagers.Day("2016-03-11"), "completed", 92, null);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Villagers.Day("2016-03-11"), Stored(file));
    }

    [Fact]
    public void Neither_an_assignment_nor_guidance_alone_is_an_activity()
    {
        var person = village.Person("assigned");
        var file = Open(person);
        var assigned = new Participation { PersonId = person.Id, Measure = "ik-general", Group = "course", Title = "test", Provenance = Told };
        assigned.Start(Villagers.Day("2016-01-11"), confirmed: false);
        village.Added(assigned);
        village.Takes(person, "2016-01-11", group: "guidance");

        Assert.Equal(Villagers.Day("2015-10-01"), Stored(file));
    }

    [Fact]
    public async Task A_row_taken_away_or_handed_to_another_person_moves_both_clocks()
    {
        var (kept, merged) = (village.Person("kept"), village.Person("merged"));
        var (first, second) = (Open(kept), Open(merged));
        var contact = village.Meets(merged, "2016-03-01");
        db.Entry(contact).Property(c => c.PersonId).CurrentValue = kept.Id;
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Villagers.Day("2016-03-01"), Stored(first));
        Assert.Equal(Villagers.Day("2015-10-01"), Stored(second));

        db.Remove(contact);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Villagers.Day("2015-10-01"), Stored(first));
    }

    [Fact]
    public void The_clock_is_no_change_of_the_case_that_a_colleague_could_collide_with()
    {
        var person = village.Person("form open");
        var file = Open(person);
        var version = file.Version;
        village.Meets(person, "2016-03-01");

        Assert.Equal(version, file.Version);
    }

    [Fact]
    public async Task A_new_day_sets_the_clocks_of_courses_that_began_or_ended_without_anybody_writing()
    {
        var (begun, ended, past) = (village.Person("begun"), village.Person("ended"), village.Person("written past the program"));
        var files = new[] { Open(begun), Open(ended), Open(past) };
        village.Takes(begun, "2016-03-21");
        village.Takes(ended, "2016-01-11", "2016-03-22");
        await db.Cases.Where(c => c.Id == files[0].Id).ExecuteUpdateAsync(s => s.SetProperty(c => c.IdleSince, Villagers.Day("2015-10-01")), TestContext.Current.CancellationToken);
        await db.Cases.Where(c => c.Id == files[1].Id).ExecuteUpdateAsync(s => s.SetProperty(c => c.IdleSince, (DateOnly?)null), TestContext.Current.CancellationToken);
        await db.Cases.Where(c => c.Id == files[2].Id).ExecuteUpdateAsync(s => s.SetProperty(c => c.IdleSince, Villagers.Day("2016-09-01")), TestContext.Current.CancellationToken);

        await app.App.Services.GetRequiredService<DayTurn>().SetClocks(TestContext.Current.CancellationToken);

        Assert.Equal([null, Villagers.Day("2016-03-22"), Villagers.Day("2015-10-01")], files.Select(Stored));
    }

    [Fact]
    public async Task In_the_whole_town_every_clock_equals_the_one_computed_from_its_raw_rows()
    {
        await using var town = app.Db();
        var useful = UsefulActivity.Of(app.App.Services.GetRequiredService<ReferenceData>().Codes);
        var contacts = (await town.Contacts.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken)).Where(useful.Counts)
            .Select(c => (c.PersonId, Span: new ActivityClock.Span(c.On, c.On)));
        var courses = (await town.Participations.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken)).Where(useful.Counts)
            .Select(p => (p.PersonId, Span: new ActivityClock.Span(p.StartedOn!.Value, p.EndedOn)));
        var spans = contacts.Concat(courses).ToLookup(s => s.PersonId, s => s.Span);
        var arrivals = (await town.Moves.AsNoTracking().Where(m => m.Kind == MunicipalMove.Arrival && m.On <= Today).ToListAsync(TestContext.Current.CancellationToken)).ToLookup(m => m.PersonId, m => m.On);
        var cases = await town.Cases.AsNoTracking()
            .Where(c => c.ClosedOn == null && !town.Persons.Any(p => p.Id == c.PersonId && (p.FileNumber.StartsWith("KEEP") || p.FileNumber.StartsWith("TEST")))).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Empty(cases
            .Where(c => c.IdleSince != ActivityClock.IdleSince(arrivals[c.PersonId].DefaultIfEmpty(c.OpenedOn).Max(), spans[c.PersonId], Today))
            .Select(c => c.PersonId));
    }

    public void Dispose() => db.Dispose();

    private Case Open(Person person) => village.Added(new Case
    {
        PersonId = person.Id,
        SiteId = site,
        State = CaseStates.Active,
        OpenedOn = Villagers.Day("2015-10-01"),
        Provenance = Told,
    });

    private DateOnly? Stored(Case file) => db.Cases.AsNoTracking().Where(c => c.Id == file.Id).Select(c => c.IdleSince).Single();
}
