using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.Situation.Shared;
using IntegrationPoint.Web.Features.Situation.Shared.Counting;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Situation;

/// <summary>The figures of the demo town, counted from its raw rows.</summary>
public sealed class TownFiguresTests(SharedApp app)
{
    private static readonly DateOnly Today = new(2016, 3, 24);

    [Fact]
    public async Task The_council_paper_comes_out()
    {
        var sheet = (await Town()).Sheet;

        Assert.Equal(3015, sheet.Total(Population.Stock));
        Assert.Equal(1587, sheet.Total(Population.Arrivals));
        Assert.Equal(1520, sheet.Count(Population.Arrivals, Dimension.Now, ArrivalCount.InStock));
        Assert.Equal(67, sheet.Count(Population.Arrivals, Dimension.Now, ArrivalCount.Gone));
        Assert.Equal([384, 424, 482, 297], new[] { "2015-09", "2015-10", "2015-11", "2015-12" }.Select(m => sheet.Count(Population.Arrivals, Dimension.Month, m)));
        Assert.Equal(1833, sheet.Total(Population.Households));
    }

    [Fact]
    public async Task The_marginals_of_the_town_come_out()
    {
        var sheet = (await Town()).Sheet;
        int Stock(string dimension, string code) => sheet.Count(Population.Stock, dimension, code);

        Assert.Equal((1953, 1062), (Stock(Dimension.Sex, "male"), Stock(Dimension.Sex, "female")));
        Assert.Equal([362, 377, 90, 724, 513, 347, 377, 151, 51, 23], AgeBand.All.Select(b => Stock(Dimension.Age, b.Code)));
        Assert.Equal([905, 425, 330, 215, 150], new[] { "SY", "IQ", "AF", "AL", "IR" }.Select(c => Stock(Dimension.Nationality, c)));
        Assert.Equal(2163, sheet.Total(Population.Adults));
        Assert.InRange(Stock(Dimension.TargetGroupByAge, "procedure-high-prospect*yes"), 900, 1100);
    }

    [Fact]
    public async Task Every_breakdown_adds_up_to_its_population_at_every_site()
    {
        var sheet = (await Town()).Sheet;
        foreach (var group in sheet.Cells.Where(c => c.Dimension.Length > 0).GroupBy(c => (c.Population, c.Dimension, c.Site)))
        {
            Assert.Equal(sheet.Total(group.Key.Population, group.Key.Site), group.Sum(c => sheet[c]));
        }
    }

    [Fact]
    public async Task Every_number_of_persons_equals_the_list_behind_it()
    {
        var snapshot = await Town();
        var reference = app.App.Services.GetRequiredService<ReferenceData>();
        var (lists, useful) = (new FigureLists(snapshot.Scope, reference), UsefulActivity.Of(reference.Codes));
        var followed = 0;
        await using var db = app.Db();
        foreach (var cell in snapshot.Sheet.Cells.Where(c => c.Population is Population.Stock or Population.Adults or Population.Entitled or Population.Newcomers or Population.Arrivals))
        {
            if (lists.Of(cell) is not { } filter)
            {
                continue;
            }

            followed++;
            var listed = await PeopleFilterOf(filter.ToQuery()).Apply(db, db.Persons, Today, useful).CountAsync(TestContext.Current.CancellationToken);
            Assert.True(snapshot.Sheet[cell] == listed, $"{cell}: {snapshot.Sheet[cell]} counted, {listed} listed by {filter.ToQuery()}");
        }

        Assert.True(followed > 80, $"only {followed} numbers have a list");
    }

    [Fact]
    public async Task Merging_duplicate_records_changes_no_figure()
    {
        var before = (await Town()).Sheet;
        await using var db = app.Db();
        await using var transaction = await db.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);
        var duplicates = await db.Persons.Where(p => p.MergedIntoId == null && !db.Duties.Any(d => d.PersonId == p.Id)).Take(20).ToListAsync(TestContext.Current.CancellationToken);
        var survivor = await db.Persons.Where(p => db.Duties.Any(d => d.PersonId == p.Id)).Select(p => p.Id).FirstAsync(TestContext.Current.CancellationToken);
        Assert.NotEmpty(duplicates);
        await db.Persons.Where(p => duplicates.Select(d => d.Id).Contains(p.Id)).ExecuteUpdateAsync(s => s.SetProperty(p => p.MergedIntoId, survivor), TestContext.Current.CancellationToken);
        var after = (await Count(db, Today)).Sheet;
        await transaction.RollbackAsync(TestContext.Current.CancellationToken);

        Assert.All(before.Cells, cell => Assert.Equal(before[cell], after[cell]));
    }

    [Fact]
    public async Task The_clock_of_the_cases_and_the_raw_rows_give_the_same_distribution()
    {
        var sheet = (await Town()).Sheet;
        await using var db = app.Db();
        var people = new Features.People.Shared.PeopleFilter { Bodies = [FigureBodies.DefaultKey], Age = new(18, 64) }
            .Apply(db, db.Persons, Today, UsefulActivity.Of(app.App.Services.GetRequiredService<ReferenceData>().Codes));
        var kept = await db.Cases.Where(c => c.ClosedOn == null && people.Any(p => p.Id == c.PersonId)).Select(c => c.IdleSince).ToListAsync(TestContext.Current.CancellationToken);

        Assert.All(kept.GroupBy(since => WaitClass.CodeOf(since, Today)), g => Assert.Equal(g.Count(), sheet.Count(Population.Adults, Dimension.Idle, g.Key)));
    }

    [Fact]
    public async Task A_past_key_date_is_counted_as_it_was()
    {
        await using var db = app.Db();
        var sheet = (await Count(db, new DateOnly(2015, 12, 31))).Sheet;
        var paid = await db.Benefits.Where(b => db.Organisations.Any(o => o.Id == b.BodyId && o.Key == FigureBodies.DefaultKey)
            && b.From <= new DateOnly(2015, 12, 31) && (b.To == null || b.To >= new DateOnly(2015, 12, 31))).Select(b => b.PersonId).Distinct().CountAsync(TestContext.Current.CancellationToken);

        Assert.Equal(paid, sheet.Total(Population.Stock));
        Assert.InRange(sheet.Total(Population.Stock), 2000, 3014);
    }

    private async Task<FigureSnapshot> Town()
    {
        await using var db = app.Db();
        return await Count(db, Today);
    }

    private async Task<FigureSnapshot> Count(AppDb db, DateOnly on)
    {
        var services = app.App.Services;
        var bodies = await new FigureBodies(db, services.GetRequiredService<IConfiguration>(), services.GetRequiredService<TradeDay>()).All(TestContext.Current.CancellationToken);
        var counter = new FigureCounter(db, services.GetRequiredService<TradeDay>(), services.GetRequiredService<ReferenceData>());
        return await counter.Count(FigureScope.Default(bodies[0], on), 0, TestContext.Current.CancellationToken);
    }

    private static Features.People.Shared.PeopleFilter PeopleFilterOf(string query) => People.PeopleFilterAddressTests.Filter(query);
}
