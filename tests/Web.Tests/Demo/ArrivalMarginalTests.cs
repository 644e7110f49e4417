using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Demo;

/// <summary>Section 8 of the plan, counted in the built database: when they came, with which paper, where they live.</summary>
public sealed class ArrivalMarginalTests(SharedApp app)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task There_were_one_thousand_five_hundred_and_eighty_seven_arrivals_in_the_last_third_of_2015()
    {
        await using var db = app.Db();
        var (from, to) = (new DateOnly(2015, 9, 1), new DateOnly(2015, 12, 31));
        var arrivals = db.Moves.Where(m => m.Kind == MunicipalMove.Arrival && m.Municipality == Census.Aachen && m.On >= from && m.On <= to);

        Assert.Equal(1587, await arrivals.CountAsync(Ct));
        Assert.Equal(1520, await arrivals.CountAsync(m => Census.Stock(db).Any(p => p.Id == m.PersonId), Ct));
    }

    [Theory]
    [InlineData("2000-01-01", "2013-12-31", 180, 180), InlineData("2014-01-01", "2014-12-31", 330, 330)]
    [InlineData("2015-01-01", "2015-04-30", 230, 230), InlineData("2015-05-01", "2015-08-31", 560, 560)]
    [InlineData("2015-09-01", "2015-09-30", 384, 368), InlineData("2015-10-01", "2015-10-31", 424, 406)]
    [InlineData("2015-11-01", "2015-11-30", 482, 462), InlineData("2015-12-01", "2015-12-31", 297, 284)]
    [InlineData("2016-01-01", "2016-01-31", 130, 130), InlineData("2016-02-01", "2016-02-29", 55, 55), InlineData("2016-03-01", "2016-03-24", 10, 10)]
    public async Task Each_wave_brought_its_people(string from, string to, int events, int stillInBenefit)
    {
        await using var db = app.Db();
        var (first, last) = (Day(from), Day(to));
        var arrivals = db.Moves.Where(m => m.Kind == MunicipalMove.Arrival && m.On >= first && m.On <= last);

        Assert.Equal(events, await arrivals.CountAsync(Ct));
        Assert.Equal(stillInBenefit, await arrivals.CountAsync(m => Census.Stock(db).Any(p => p.Id == m.PersonId), Ct));
    }

    [Fact]
    public async Task Sixty_seven_of_the_autumn_have_left_the_benefit_with_their_case_closed()
    {
        await using var db = app.Db();
        var left = await db.Moves.Where(m => m.Kind == MunicipalMove.Departure).Select(m => m.PersonId).ToListAsync(Ct);

        Assert.Equal(67, left.Count);
        Assert.Equal(67, await db.Cases.CountAsync(c => left.Contains(c.PersonId) && c.ClosedOn != null, Ct));
        Assert.Equal(0, await db.Benefits.CountAsync(b => left.Contains(b.PersonId) && (b.To == null || b.To >= Census.Today), Ct));
    }

    [Fact]
    public async Task Nobody_arrived_before_being_born()
    {
        await using var db = app.Db();

        Assert.Equal(0, await db.Moves.CountAsync(m => db.Persons.Any(p => p.Id == m.PersonId && p.BirthDate > m.On), Ct));
    }

    [Theory]
    [InlineData(1450, "BUEMA", "ANKUNFTSNACHWEIS"), InlineData(1120, "GESTATTUNG"), InlineData(330, "DULDUNG")]
    [InlineData(70, "AE_25_4", "AE_25_5"), InlineData(45, "AE_25_2_REFUGEE", "AE_25_2_SUBSIDIARY")]
    public async Task Each_kind_of_paper_has_its_number_of_holders(int people, params string[] types)
    {
        await using var db = app.Db();
        var valid = db.Papers.Where(r => r.From <= Census.Today && r.To >= Census.Today && types.Contains(r.Type));

        Assert.Equal(people, await Census.Stock(db).CountAsync(p => valid.Any(r => r.PersonId == p.Id), Ct));
    }

    [Fact]
    public async Task Everybody_in_benefit_holds_exactly_one_valid_paper_and_it_is_the_latest()
    {
        await using var db = app.Db();

        Assert.Equal(3015, await Census.Stock(db).CountAsync(p => db.Papers.Count(r => r.PersonId == p.Id && r.From <= Census.Today && r.To >= Census.Today) == 1
            && !db.Papers.Any(r => r.PersonId == p.Id && r.From > Census.Today), Ct));
    }

    [Fact]
    public async Task The_core_group_of_the_council_paper_is_about_a_thousand_people()
    {
        await using var db = app.Db();
        string[] procedure = ["BUEMA", "ANKUNFTSNACHWEIS", "GESTATTUNG"], countries = ["ER", "IQ", "IR", "SY"];
        var (after, until) = (Census.Today.AddYears(-65), Census.Today.AddYears(-18));
        var core = await Census.Stock(db).CountAsync(p => p.BirthDate > after && p.BirthDate <= until
            && db.Papers.Any(r => r.PersonId == p.Id && r.From <= Census.Today && r.To >= Census.Today && procedure.Contains(r.Type))
            && db.Nationalities.Any(n => n.PersonId == p.Id && countries.Contains(n.Country)), Ct);

        Assert.InRange(core, 950, 1070);
    }

    [Theory]
    [InlineData("flat", 1508), InlineData("hostel", 1025), InlineData("hall", 422), InlineData("private", 60)]
    public async Task Each_kind_of_housing_has_its_share(string accommodation, int people)
    {
        await using var db = app.Db();

        Assert.Equal(people, await Census.Stock(db).CountAsync(p => db.Addresses.Any(a => a.PersonId == p.Id && a.Accommodation == accommodation && a.From <= Census.Today && a.To == null), Ct));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
