using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.People;

/// <summary>What the parts of the filter mean that ask for events, as figures count them.</summary>
public sealed class PeopleFilterEventTests : IClassFixture<AppFixture>, IDisposable
{
    private static readonly DateOnly Today = Villagers.Day("2016-03-24");
    private static int villages;
    private readonly AppDb db;
    private readonly Villagers village;
    private readonly UsefulActivity useful;
    private readonly string tag;

    public PeopleFilterEventTests(AppFixture app)
    {
        tag = $"e{Interlocked.Increment(ref villages)}";
        db = app.Db();
        village = new Villagers(db, $"TEST-{tag}");
        useful = UsefulActivity.Of(app.App.Services.GetRequiredService<ReferenceData>().Codes);
    }

    [Fact]
    public async Task The_way_from_course_right_to_course_is_judged_on_the_key_date_by_the_latest_right()
    {
        village.Entitled(village.Person("only entitled"), "2015-10-05", reason: "no-childcare");
        village.Entitled(village.Person("registered"), "2015-10-05", "2015-11-01");
        village.Entitled(village.Person("started"), "2015-10-05", "2015-11-01", "2016-01-11");
        village.Entitled(village.Person("assigned, not confirmed"), "2015-10-05", "2015-11-01", "2016-01-11", confirmed: false, reason: "no-place");
        var again = village.Person("entitled again");
        village.Entitled(again, "2015-09-05", "2015-09-06", "2015-09-07");
        village.Entitled(again, "2015-12-01");
        village.Entitled(village.Person("earlier"), "2015-08-31");

        await Finds("entitled=2015-09..2015-12", "only entitled", "registered", "started", "assigned, not confirmed", "entitled again");
        await Finds("entitled=2015-09..2015-12&course=registered", "registered", "started", "assigned, not confirmed");
        await Finds("entitled=2015-09..2015-12&course=not-registered", "only entitled", "entitled again");
        await Finds("entitled=2015-09..2015-12&course=started", "started");
        await Finds("entitled=2015-09..2015-12&course=not-started&hindered=unknown", "registered", "entitled again");
        await Finds("entitled=2015-09..2015-12&course=not-started&hindered=no-childcare,no-place", "only entitled", "assigned, not confirmed");
        await Finds("entitled=2015-09..2015-12&course=started&on=2016-01-10");
        await Finds("entitled=2015-09..2015-11&course=started", "started", "entitled again");
    }

    [Fact]
    public async Task Appointments_are_found_by_result_reason_and_interpreter()
    {
        village.Meets(village.Person("came"), "2016-03-01");
        village.Meets(village.Person("ill"), "2016-03-02", "no-show", reason: "illness");
        village.Meets(village.Person("nobody asked"), "2016-03-03", "no-show");
        village.Meets(village.Person("planned"), "2016-03-29", result: null);
        village.Meets(village.Person("letter"), "2016-03-02", kind: "letter");

        await Finds("met=2016-03-01..2016-03-31", "came", "ill", "nobody asked", "planned");
        await Finds("met=2016-03-01..2016-03-31&result=no-show", "ill", "nobody asked");
        await Finds("met=2016-03-01..2016-03-31&no-show=unknown", "nobody asked");
        await Finds("met=2016-03-01..2016-03-31&no-show=illness", "ill");
        await Finds("met=2016-03-01..2016-03-31&result=none", "planned");
        await Finds("met=2016-03-02", "ill");
    }

    [Fact]
    public async Task The_first_interview_is_held_once_it_was_kept()
    {
        village.Meets(village.Person("held"), "2016-03-01", "late", topic: ContactTopics.FirstInterview);
        village.Meets(village.Person("missed"), "2016-03-01", "no-show", topic: ContactTopics.FirstInterview);
        village.Meets(village.Person("another talk"), "2016-03-01");

        await Finds("interview=held", "held");
        await Finds("interview=none", "missed", "another talk");
        await Finds("interview=none&on=2016-02-29", "held", "missed", "another talk");
    }

    [Fact]
    public async Task Who_left_is_who_is_not_paid_on_by_the_same_body()
    {
        var (city, other) = (village.Body(tag + "-city").Id, village.Body(tag + "-other").Id);
        village.Benefit(village.Person("left"), Regimes.Asylblg, city, "2015-10-01", "2015-12-10");
        var paidOn = village.Person("paid on");
        village.Benefit(paidOn, Regimes.Asylblg, city, "2015-10-01", "2015-12-10");
        village.Benefit(paidOn, Regimes.Asylblg, city, "2015-12-11");
        var moved = village.Person("moved to another office");
        village.Benefit(moved, Regimes.Asylblg, city, "2015-10-01", "2015-12-10");
        village.Benefit(moved, Regimes.Asylblg, other, "2015-12-11");
        village.Benefit(village.Person("another office's"), Regimes.Asylblg, other, "2015-10-01", "2015-12-10");

        await Finds($"left=2015-09..2015-12&payer={tag}-city", "left", "moved to another office");
        await Finds($"left=2015-09..2015-12&payer={tag}-city&left-because=moved", "left", "moved to another office");
        await Finds($"left=2015-09..2015-12&payer={tag}-city&left-because=none");
        await Finds($"left=2016-01..2016-03&payer={tag}-city");
    }

    [Fact]
    public async Task Arrivals_belong_to_the_body_that_took_duty_then_even_if_it_ended()
    {
        var (city, youth) = (village.Body(tag + "-city").Id, village.Body(tag + "-youth").Id);
        var gone = village.Person("gone");
        village.Arrived(gone, "2015-10-01");
        village.Duty(gone, Regimes.Asylblg, city, "2015-10-02", "2016-01-31");
        var minor = village.Person("alone and under age");
        village.Arrived(minor, "2015-10-01");
        village.Duty(minor, Regimes.Sgb8, youth, "2015-10-02");
        var again = village.Person("came back to nobody");
        village.Duty(again, Regimes.Asylblg, city, "2014-01-01", "2014-12-31");
        village.Arrived(again, "2015-10-01");

        await Finds($"arrived=2015-09..2015-12&arrived-to={tag}-city", "gone");
    }

    [Fact]
    public async Task Idle_weeks_of_a_past_key_date_come_from_the_rows_of_that_time()
    {
        var site = village.Site(tag).Id;
        var met = village.Person("met in January");
        village.Case(met, site, idleSince: "2016-03-24");
        village.Meets(met, "2016-01-12");
        var learner = village.Person("in a course until February");
        village.Case(learner, site, idleSince: "2016-03-24");
        village.Takes(learner, "2015-11-02", "2016-02-12");
        var newcomer = village.Person("arrived in January");
        village.Arrived(newcomer, "2016-01-04");
        village.Case(newcomer, site, idleSince: "2016-03-24");
        var old = village.Person("opened in October");
        village.Case(old, site, idleSince: "2016-03-24");
        village.Case(village.Person("closed meanwhile"), site, idleSince: "2015-10-01").Close(Villagers.Day("2016-03-01"), "moved");
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        await Finds("idle=none&on=2016-02-01", "in a course until February");
        await Finds("idle=0..4&on=2016-02-01", "met in January", "arrived in January");
        await Finds("idle=5..&on=2016-02-01", "opened in October", "closed meanwhile");
        await Finds("idle=0..2&on=2016-02-20", "in a course until February");
        await Finds("idle=any&on=2016-03-10", "met in January", "in a course until February", "arrived in January", "opened in October");
    }

    public void Dispose() => db.Dispose();

    private async Task Finds(string address, params string[] names)
    {
        var filter = PeopleFilterAddressTests.Filter(address);
        Assert.Empty(filter.NotUnderstood);
        var found = await filter.Apply(db, village.All, Today, useful).OrderBy(p => p.Id).Select(p => p.GivenName).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(names, found);
    }
}
