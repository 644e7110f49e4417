using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Demo;

/// <summary>Second records of the same people, and the lighter records of the other sites: both outside the city's figures.</summary>
public sealed class OtherRecordTests(SharedApp app)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_town_holds_six_thousand_four_hundred_and_forty_four_records()
    {
        await using var db = app.Db();

        Assert.Equal(6444, await db.Persons.CountAsync(Ct));
        Assert.Equal(62, await Doubles(db).CountAsync(Ct));
    }

    [Fact]
    public async Task A_second_record_has_no_benefit_duty_arrival_case_or_household_that_could_move_a_figure()
    {
        await using var db = app.Db();

        Assert.Equal(0, await Doubles(db).CountAsync(p => db.Benefits.Any(b => b.PersonId == p.Id) || db.Duties.Any(d => d.PersonId == p.Id) || db.Moves.Any(m => m.PersonId == p.Id)
            || db.Cases.Any(c => c.PersonId == p.Id) || db.HouseholdMembers.Any(m => m.PersonId == p.Id) || db.Contacts.Any(c => c.PersonId == p.Id), Ct));
    }

    [Fact]
    public async Task Every_second_record_spells_the_name_of_somebody_of_the_city_differently()
    {
        await using var db = app.Db();
        var city = (await db.Persons.Where(p => db.Moves.Any(m => m.PersonId == p.Id)).ToListAsync(Ct)).ToLookup(p => p.BirthDate!.Value.Year);
        var found = 0;
        foreach (var twin in await Doubles(db).ToListAsync(Ct))
        {
            Assert.DoesNotContain(city[twin.BirthDate!.Value.Year], p => p.GivenName == twin.GivenName && p.FamilyName == twin.FamilyName && p.BirthDate == twin.BirthDate);
            found += city[twin.BirthDate!.Value.Year].Any(p => NameSimilarity.Score(p.DisplayName, twin.DisplayName) >= 0.6) ? 1 : 0;
        }

        Assert.InRange(found, 55, 62);
    }

    [Theory]
    [InlineData("alsdorf", "05334004", 1320), InlineData("eschweiler", "05334012", 1485), InlineData("simmerath", "05334028", 495)]
    public async Task Each_other_site_has_its_people_with_benefit_from_their_own_municipality(string site, string municipality, int people)
    {
        await using var db = app.Db();
        var own = Census.Stock(db, $"{site}-sozialamt");

        Assert.Equal(people, await own.CountAsync(Ct));
        Assert.Equal(people, await own.CountAsync(p => db.Cases.Any(c => c.PersonId == p.Id && c.ClosedOn == null && db.Sites.Any(s => s.Id == c.SiteId && s.Code == site)), Ct));
        Assert.Equal(people, await own.CountAsync(p => db.Addresses.Any(a => a.PersonId == p.Id && a.Municipality == municipality && a.To == null), Ct));
        Assert.Equal(people, await own.CountAsync(p => db.Papers.Any(r => r.PersonId == p.Id && r.To >= Census.Today) && db.HouseholdMembers.Any(m => m.PersonId == p.Id), Ct));
    }

    [Fact]
    public async Task The_lighter_records_have_no_profile_and_no_history()
    {
        await using var db = app.Db();
        var light = db.Persons.Where(p => db.Benefits.Any(b => b.PersonId == p.Id && b.Regime == Regimes.Asylblg && db.Organisations.Any(o => o.Id == b.BodyId && o.Key != "aachen-fb50")));

        Assert.Equal(3300, await light.CountAsync(Ct));
        Assert.Equal(0, await light.CountAsync(p => db.Education.Any(e => e.PersonId == p.Id) || db.Contacts.Any(c => c.PersonId == p.Id) || db.Participations.Any(x => x.PersonId == p.Id)
            || db.Notes.Any(n => n.PersonId == p.Id) || db.Moves.Any(m => m.PersonId == p.Id) || db.AsylumStages.Any(s => s.PersonId == p.Id), Ct));
    }

    [Fact]
    public async Task Merging_a_second_record_changes_neither_stock_nor_arrivals()
    {
        await using var db = app.Db();
        var doubles = await Doubles(db).Select(p => p.Id).ToListAsync(Ct);

        Assert.Equal(3015, await Census.Stock(db).CountAsync(p => !doubles.Contains(p.Id), Ct));
        Assert.Equal(0, await db.Moves.CountAsync(m => m.Kind == MunicipalMove.Arrival && doubles.Contains(m.PersonId), Ct));
    }

    private static IQueryable<Person> Doubles(AppDb db) => db.Persons.Where(p => !db.Benefits.Any(b => b.PersonId == p.Id));
}
