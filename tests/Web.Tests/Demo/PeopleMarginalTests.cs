using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Demo;

/// <summary>Section 8 of the plan, counted in the built database: who they are.</summary>
public sealed class PeopleMarginalTests(SharedApp app)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Three_thousand_and_fifteen_people_are_in_benefit_on_the_key_date()
    {
        await using var db = app.Db();

        Assert.Equal(3015, await Census.Stock(db).CountAsync(Ct));
    }

    [Fact]
    public async Task Three_thousand_and_eighty_two_people_ever_had_the_city_as_responsible_body()
    {
        await using var db = app.Db();
        var city = await db.Organisations.SingleAsync(o => o.Key == "aachen-fb50", Ct);

        Assert.Equal(3082, await db.Duties.Where(d => d.BodyId == city.Id).Select(d => d.PersonId).Distinct().CountAsync(Ct));
        Assert.Equal(3015, await db.Duties.Where(d => d.BodyId == city.Id && d.To == null).Select(d => d.PersonId).Distinct().CountAsync(Ct));
    }

    [Theory]
    [InlineData("SY", 905, 310), InlineData("IQ", 425, 150), InlineData("IR", 150, 50), InlineData("ER", 75, 18), InlineData("AF", 330, 95), InlineData("AL", 215, 100)]
    [InlineData("XK", 135, 65), InlineData("RS", 130, 63), InlineData("MK", 75, 36), InlineData("BA", 25, 12), InlineData("ME", 10, 5), InlineData("PK", 65, 3)]
    [InlineData("GN", 55, 6), InlineData("MA", 50, 7), InlineData("SO", 45, 16), InlineData("DZ", 45, 6), InlineData("RU", 45, 24), InlineData("NG", 40, 18)]
    [InlineData("BD", 30, 3), InlineData("AM", 25, 13), InlineData("GE", 25, 13), InlineData("LB", 20, 9), InlineData("LK", 15, 6), InlineData("TR", 15, 7)]
    public async Task Each_nationality_has_its_number_of_people_and_of_women(string country, int people, int women)
    {
        await using var db = app.Db();
        var own = Census.Stock(db).Where(p => db.Nationalities.Any(n => n.PersonId == p.Id && n.Country == country));

        Assert.Equal(people, await own.CountAsync(Ct));
        Assert.Equal(women, await own.CountAsync(p => p.Sex == "female", Ct));
    }

    [Fact]
    public async Task Stateless_and_unclear_are_forty_five_and_the_rare_nationalities_twenty()
    {
        await using var db = app.Db();
        string[] rare = ["EG", "GH", "ML", "TJ", "AZ", "JO", "UA"];

        Assert.Equal(45, await Census.Stock(db).CountAsync(p => db.Nationalities.Any(n => n.PersonId == p.Id && (n.Country == "XXA" || n.Country == "XXB")), Ct));
        Assert.Equal(20, await Census.Stock(db).CountAsync(p => db.Nationalities.Any(n => n.PersonId == p.Id && rare.Contains(n.Country)), Ct));
        Assert.Equal(3015, await Census.Stock(db).CountAsync(p => db.Nationalities.Count(n => n.PersonId == p.Id && n.To == null) == 1, Ct));
    }

    [Theory]
    [InlineData("male", 1953), InlineData("female", 1062)]
    public async Task Men_and_women_come_out(string sex, int people)
    {
        await using var db = app.Db();

        Assert.Equal(people, await Census.Stock(db).CountAsync(p => p.Sex == sex, Ct));
    }

    [Theory]
    [InlineData(0, 5, 362), InlineData(6, 15, 377), InlineData(16, 17, 90), InlineData(18, 24, 724), InlineData(25, 29, 513)]
    [InlineData(30, 34, 347), InlineData(35, 44, 377), InlineData(45, 54, 151), InlineData(55, 64, 51), InlineData(65, 120, 23)]
    public async Task Each_age_band_has_its_number_of_people(int from, int to, int people)
    {
        await using var db = app.Db();
        var (after, until) = (Census.Today.AddYears(-to - 1), Census.Today.AddYears(-from));

        Assert.Equal(people, await Census.Stock(db).CountAsync(p => p.BirthDate > after && p.BirthDate <= until, Ct));
    }

    [Fact]
    public async Task Young_people_without_family_are_about_eighty_five_percent_men()
    {
        await using var db = app.Db();
        var (after, until) = (Census.Today.AddYears(-35), Census.Today.AddYears(-18));
        var alone = Census.Stock(db).Where(p => p.BirthDate > after && p.BirthDate <= until
            && db.HouseholdMembers.Any(m => m.PersonId == p.Id && db.HouseholdMembers.Count(x => x.HouseholdId == m.HouseholdId) == 1));
        var men = 100.0 * await alone.CountAsync(p => p.Sex == "male", Ct) / await alone.CountAsync(Ct);

        Assert.InRange(men, 80, 90);
    }

    [Fact]
    public async Task Three_percent_have_an_estimated_or_disputed_birth_date_on_the_first_of_january()
    {
        await using var db = app.Db();
        var city = db.Persons.Where(p => db.Moves.Any(m => m.PersonId == p.Id));
        var unsettled = await city.Where(p => p.BirthPrecision != "exact").ToListAsync(Ct);

        Assert.Equal(92, unsettled.Count);
        Assert.All(unsettled, p => Assert.Equal((1, 1), (p.BirthDate!.Value.Month, p.BirthDate.Value.Day)));
        var disputed = unsettled.Where(p => p.BirthPrecision == "disputed").Select(p => p.Id).Order().ToList();
        Assert.NotEmpty(disputed);
        Assert.Equal(disputed, await db.FieldSources.Where(f => f.Disputed && f.Field == nameof(Person.BirthDate)).Select(f => f.PersonId).Order().ToListAsync(Ct));
    }

    [Fact]
    public async Task One_percent_are_twins()
    {
        await using var db = app.Db();
        var children = await (from m in db.HouseholdMembers
                              join p in Census.Stock(db) on m.PersonId equals p.Id
                              where m.Relation == "child"
                              select new { m.HouseholdId, p.BirthDate, p.GivenName }).ToListAsync(Ct);
        var twins = children.GroupBy(c => (c.HouseholdId, c.BirthDate)).Where(g => g.Count() == 2).ToList();

        Assert.Equal(15, twins.Count);
        Assert.All(twins, pair => Assert.Equal(2, pair.Select(c => c.GivenName).Distinct().Count()));
    }

    [Fact]
    public async Task Brothers_and_sisters_who_are_not_twins_are_at_least_nine_months_apart()
    {
        await using var db = app.Db();
        var children = await (from m in db.HouseholdMembers
                              join p in db.Persons on m.PersonId equals p.Id
                              where m.Relation == "child"
                              orderby m.HouseholdId, p.BirthDate
                              select new { m.HouseholdId, Born = p.BirthDate!.Value }).ToListAsync(Ct);

        Assert.All(children.Zip(children.Skip(1)).Where(pair => pair.First.HouseholdId == pair.Second.HouseholdId && pair.First.Born != pair.Second.Born),
            pair => Assert.True(pair.Second.Born.DayNumber - pair.First.Born.DayNumber >= 270, $"{pair.First} {pair.Second}"));
    }
}
