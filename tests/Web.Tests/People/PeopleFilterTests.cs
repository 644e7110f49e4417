using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.People;

/// <summary>What each part of the filter means, on people whose facts stand beside it.</summary>
public sealed class PeopleFilterTests : IClassFixture<AppFixture>, IDisposable
{
    private static readonly DateOnly Today = Villagers.Day("2016-03-24");
    private static int villages;
    private readonly AppDb db;
    private readonly Villagers village;
    private readonly string tag;
    private readonly UsefulActivity useful;

    public PeopleFilterTests(AppFixture app)
    {
        tag = $"v{Interlocked.Increment(ref villages)}";
        db = app.Db();
        village = new Villagers(db, $"TEST-{tag}");
        useful = UsefulActivity.Of(app.App.Services.GetRequiredService<ReferenceData>().Codes);
    }

    [Fact]
    public async Task Ages_are_completed_years_on_the_key_date()
    {
        village.Person("turns 18 today", "1998-03-24");
        village.Person("turns 18 tomorrow", "1998-03-25");
        village.Person("turns 65 today", "1951-03-24");
        village.Person("turns 65 tomorrow", "1951-03-25");
        village.Person("unknown");

        await Finds("age=18..64", "turns 18 today", "turns 65 tomorrow");
        await Finds("age=65..", "turns 65 today");
        await Finds("age=..17", "turns 18 tomorrow");
        await Finds("age=unknown", "unknown");
        await Finds("age=18..64&on=2016-03-25", "turns 18 today", "turns 18 tomorrow");
    }

    [Fact]
    public async Task Who_died_waits_for_nothing_from_that_day_on_and_stays_in_the_past()
    {
        var site = village.Site(tag).Id;
        var (lives, died, later) = (village.Person("lives", "1990-01-01"), village.Person("died", "1990-01-01"), village.Person("dies later", "1990-01-01"));
        foreach (var person in new[] { lives, died, later })
        {
            village.Case(person, site, idleSince: "2016-02-25", due: "2016-03-20");
            village.Benefit(person, Regimes.Asylblg, 1, "2015-10-01");
            village.Arrived(person, "2015-10-01");
            village.Meets(person, "2016-03-25", result: null);
            village.Meets(person, "2016-01-15");
        }

        died.Died(Today, "test");
        later.Died(Today.AddDays(1), "test");
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        foreach (var address in new[] { "idle=any", "contact-due=..-1", "state=active", "benefit=ASYLBLG", "case=open", "met=2016-03-25..2016-03-25" })
        {
            await Finds(address, "lives", "dies later");
        }

        await Finds("benefit=none", "died");
        await Finds("arrived=2015-09-01..2015-12-31", "lives", "died", "dies later");
        await Finds("met=2016-01-01..2016-01-31", "lives", "died", "dies later");
        await Finds("benefit=ASYLBLG&on=2016-03-23", "lives", "died", "dies later");
    }

    [Fact]
    public async Task Idle_weeks_are_weeks_begun_of_an_open_case_and_a_running_activity_is_none()
    {
        var site = village.Site(tag).Id;
        village.Case(village.Person("today"), site, idleSince: "2016-03-24");
        village.Case(village.Person("28 days"), site, idleSince: "2016-02-25");
        village.Case(village.Person("29 days"), site, idleSince: "2016-02-24");
        village.Case(village.Person("84 days"), site, idleSince: "2015-12-31");
        village.Case(village.Person("85 days"), site, idleSince: "2015-12-30");
        village.Case(village.Person("active"), site);
        village.Case(village.Person("closed"), site, idleSince: "2015-01-01").Close(Today, "moved");
        village.Person("no case");
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        await Finds("idle=0..4", "today", "28 days");
        await Finds("idle=5..12", "29 days", "84 days");
        await Finds("idle=13..", "85 days");
        await Finds("idle=any", "today", "28 days", "29 days", "84 days", "85 days");
        await Finds("idle=none", "active");
        await Finds("state=closed", "closed");
    }

    [Fact]
    public async Task Site_lead_and_state_must_hold_for_the_same_case()
    {
        var (here, there) = (village.Site(tag).Id, village.Site(tag + "x").Id);
        village.Case(village.Person("here"), here);
        village.Case(village.Person("there"), there);
        var both = village.Person("both");
        village.Case(both, here, CaseStates.Arrived);
        village.Case(both, there, CaseStates.Active);

        await Finds($"site={tag}", "here", "both");
        await Finds($"site={tag}&state=active", "here");
        await Finds($"site={tag},{tag}x&state=arrived", "both");
        await Finds($"site={tag}&lead=none", "here", "both");
        await Finds($"site={tag}&lead=nobody.known");
        await Finds("site=unknown");
    }

    [Fact]
    public async Task Overdue_contacts_lie_before_the_key_date()
    {
        var site = village.Site(tag).Id;
        village.Case(village.Person("yesterday"), site, due: "2016-03-23");
        village.Case(village.Person("today"), site, due: "2016-03-24");
        village.Case(village.Person("never"), site);

        await Finds("contact-due=..-1", "yesterday");
        await Finds("contact-due=0..7", "today");
    }

    [Fact]
    public async Task The_paper_that_counts_is_the_last_one_begun_and_never_a_passport()
    {
        var person = village.Person("renewed");
        village.Paper(person, PaperTypes.Buema, "2015-10-01", "2016-01-31");
        village.Paper(person, PaperTypes.Aufenthaltsgestattung, "2016-02-01", "2016-05-23");
        village.Paper(person, "PASS", "2016-03-01");
        village.Paper(village.Person("expired"), PaperTypes.Buema, "2015-10-01", "2016-03-23");
        village.Paper(village.Person("passport only"), "PASS", "2014-01-01");

        await Finds("paper=GESTATTUNG", "renewed");
        await Finds("paper=BUEMA", "expired");
        await Finds("paper=BUEMA&on=2016-01-31", "renewed", "expired");
        await Finds("paper=none", "passport only");
        await Finds("paper-expires=..-1", "expired");
        await Finds("paper-expires=0..60", "renewed");
        await Finds("paper-expires=0..59");
    }

    [Fact]
    public async Task Benefit_and_responsible_body_are_those_of_the_key_date()
    {
        var (city, jobcenter) = (village.Body(tag + "-city").Id, village.Body(tag + "-jc").Id);
        var switched = village.Person("switched");
        village.Benefit(switched, Regimes.Asylblg, city, "2015-10-01", "2016-02-29");
        village.Benefit(switched, Regimes.Sgb2, jobcenter, "2016-03-01");
        village.Duty(switched, Regimes.Asylblg, city, "2015-10-01", "2016-02-29");
        village.Duty(switched, Regimes.Sgb2, jobcenter, "2016-03-01");
        village.Benefit(village.Person("last day"), Regimes.Asylblg, city, "2015-10-01", "2016-03-24");
        village.Person("nothing");

        await Finds("benefit=asylblg", "last day");
        await Finds("benefit=asylblg&on=2016-02-29", "switched", "last day");
        await Finds($"payer={tag}-jc", "switched");
        await Finds("benefit=none", "nothing");
        await Finds($"body={tag}-jc", "switched");
        await Finds($"body={tag}-city");
        await Finds("regime=SGB2", "switched");
        await Finds("body=none", "last day", "nothing");
    }

    [Fact]
    public async Task Arrivals_count_in_their_municipality_and_period_with_both_ends()
    {
        village.Arrived(village.Person("first day"), "2015-09-01");
        village.Arrived(village.Person("last day"), "2015-12-31");
        village.Arrived(village.Person("too late"), "2016-01-01");
        village.Arrived(village.Person("elsewhere"), "2015-10-01", "05334004");

        await Finds("arrived=2015-09..2015-12&arrived-in=05334002", "first day", "last day");
        await Finds("arrived=2015-09..2015-12", "first day", "last day", "elsewhere");
        await Finds("arrived=2016-01-01..", "too late");
    }

    [Fact]
    public async Task A_group_of_countries_is_read_from_the_list_in_force()
    {
        village.Listed(CountryListEntry.HighProspect, "Q1", "2016-01-01");
        village.Listed(CountryListEntry.HighProspect, "Q2", "2016-08-01");
        village.Listed(CountryListEntry.SafeOrigin, "Q3", "2015-10-24");
        village.From(village.Person("high"), "Q1");
        village.From(village.Person("high later"), "Q2");
        village.From(village.Person("safe"), "Q3");
        village.From(village.Person("future citizen"), "Q1", from: "2016-06-01");

        await Finds("group=high", "high");
        await Finds("group=high-2016-03&on=2016-12-01", "high", "future citizen");
        await Finds("group=high&on=2016-12-01", "high", "high later", "future citizen");
        await Finds("group=safe", "safe");
        await Finds("group=other", "high later", "future citizen");
        await Finds("nationality=Q1,Q3", "high", "safe");
    }

    [Fact]
    public async Task German_is_the_latest_entry()
    {
        var risen = village.Person("risen");
        village.German(risen, "A1", "2016-01-10");
        village.German(risen, "A2", "2016-03-10");
        village.German(village.Person("beginner"), "A1", "2016-01-10");
        village.Person("not asked");

        await Finds("german=A1", "beginner");
        await Finds("german=A1&on=2016-02-01", "risen", "beginner");
        await Finds("german=A2,none", "risen", "not asked");
    }

    [Fact]
    public async Task A_record_merged_into_another_is_not_found()
    {
        var (kept, merged) = (village.Person("kept"), village.Person("merged"));
        merged.MergeInto(kept.Id);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        await Finds("", "kept");
    }

    public void Dispose() => db.Dispose();

    private async Task Finds(string address, params string[] names)
    {
        var found = await PeopleFilterAddressTests.Filter(address).Apply(db, village.All, Today, useful)
            .OrderBy(p => p.Id).Select(p => p.GivenName).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(names, found);
    }
}
