using AngleSharp.Dom;
using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.Situation.Shared;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Situation;

/// <summary>What readers of sums can work out by asking twice and subtracting.</summary>
public sealed class PublishedFiguresTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly string[] Bodies = ["aachen-fb50", "alsdorf-sozialamt", "eschweiler-sozialamt", "simmerath-sozialamt"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private PublishedFigures Figures => app.App.Services.GetRequiredService<PublishedFigures>();

    [Fact]
    public void Key_dates_are_the_ends_of_completed_thirds() =>
        Assert.Equal([new(2015, 12, 31), new(2015, 8, 31), new(2015, 4, 30)], PublishedFigures.KeyDates(new DateOnly(2016, 3, 24)));

    [Fact]
    public async Task No_small_number_is_ever_shown()
    {
        foreach (var shown in await All())
        {
            Assert.All(Visible(shown).Where(c => shown.Sheet[c] != 0), c => Assert.True(shown.Sheet[c] >= Dimension.SmallestCell(c.Dimension), $"{c}: {shown.Sheet[c]}"));
        }
    }

    [Fact]
    public async Task The_difference_of_two_key_dates_never_isolates_one_or_two_persons()
    {
        var sheets = await All();
        foreach (var (one, two) in from a in sheets from b in sheets where a.Scope.Body == b.Scope.Body && a.Scope.On < b.Scope.On select (a, b))
        {
            foreach (var cell in Visible(one).Intersect(Visible(two)).Where(c => c.Dimension.Length > 0 && c.Population is Population.Stock or Population.Households or Population.Adults))
            {
                var (before, after) = (one.Sheet[cell], two.Sheet[cell]);
                Assert.True(before == after || before == 0 || after == 0 || Math.Abs(after - before) >= Indicator.SmallestCell, $"{cell}: {before} on {one.Scope.On:O}, {after} on {two.Scope.On:O}");
            }
        }
    }

    [Fact]
    public async Task A_total_minus_all_its_shown_parts_never_leaves_a_small_rest()
    {
        foreach (var shown in await All())
        {
            var seen = Visible(shown).ToHashSet();
            foreach (var group in shown.Sheet.Cells.Where(c => c.Dimension.Length > 0 && c.Dimension != Dimension.Days && c.Population is not (Population.LedCases or Population.Capacity)).GroupBy(c => (c.Population, c.Dimension, c.Site)))
            {
                AssertNoSmallRest(CellName.Total(group.Key.Population, group.Key.Site), [.. group], shown, seen);
            }

            foreach (var group in shown.Sheet.Cells.Where(c => c.Site.Length > 0 && c.Dimension != Dimension.Days).GroupBy(c => c with { Site = CellName.AllSites }))
            {
                AssertNoSmallRest(group.Key, [.. group], shown, seen);
            }
        }
    }

    [Fact]
    public async Task A_number_once_shown_stays_when_the_record_is_corrected_and_when_the_program_starts_again()
    {
        var body = await Body("simmerath-sozialamt");
        var on = PublishedFigures.KeyDates(new DateOnly(2016, 3, 24))[0];
        var first = await Figures.Of(body, on, Ct);
        await using (var db = app.Db())
        {
            var gone = await db.Benefits.Where(b => b.BodyId == body.Id).OrderBy(b => b.Id).Take(1).ToListAsync(Ct);
            db.RemoveRange(gone);
            await db.SaveChangesAsync(Ct);
        }

        using var again = new PublishedFigures(app.App.Services.GetRequiredService<IServiceScopeFactory>(), app.App.Services.GetRequiredService<TradeDay>());
        var second = await again.Of(body, on, Ct);

        Assert.Equal(first.At, second.At, TimeSpan.FromMilliseconds(1));
        Assert.Equal(first.Hidden.Order(Comparer<CellName>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()))), second.Hidden.Order(Comparer<CellName>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()))));
        Assert.All(first.Sheet.Cells, c => Assert.Equal(first.Sheet[c], second.Sheet[c]));
    }

    [Theory]
    [InlineData("georg.lambertz")]
    [InlineData("torsten.breuer")]
    [InlineData("selma.yildirim")]
    [InlineData("dorothee.quast")]
    public async Task Who_sees_sums_is_offered_few_questions_and_every_other_one_is_answered_with_the_usual(string user)
    {
        var client = await app.SignedInAs(user);
        var usual = await app.Document(client, "/situation?site=aachen");
        var asked = await app.Document(client, "/situation?site=aachen&on=2016-03-23");
        var narrow = await app.Document(client, "/situation?site=aachen&from=2015-12-30&to=2015-12-31");

        Assert.Equal(["2015-12-31", "2015-08-31", "2015-04-30"], usual.QuerySelectorAll("main select[name='on'] option").Select(o => o.GetAttribute("value")));
        Assert.Equal(Numbers(usual), Numbers(asked));
        Assert.Equal(Numbers(usual), Numbers(narrow));
        Assert.Empty(usual.QuerySelectorAll("main a[href*='/people']"));
    }

    [Fact]
    public async Task The_page_shows_no_cell_that_is_hidden()
    {
        var page = await app.Document(await app.SignedInAs("georg.lambertz"), "/situation");
        var shown = await Figures.Of(await Body("aachen-fb50"), new DateOnly(2015, 12, 31), Ct);
        var table = page.QuerySelectorAll("main table").First(t => t.QuerySelector("caption")!.TextContent.Contains("Staatsangehörigkeiten", StringComparison.Ordinal));
        var crosses = table.QuerySelectorAll("tbody tr").Count(r => r.Children[1].TextContent.Contains('×', StringComparison.Ordinal));

        Assert.Equal(shown.Hidden.Count(c => c is { Population: Population.Stock, Dimension: Dimension.Nationality, Site: "" }), crosses);
    }

    private static void AssertNoSmallRest(CellName total, CellName[] parts, Published shown, HashSet<CellName> seen)
    {
        var rest = shown.Sheet[total] - parts.Where(seen.Contains).Sum(c => shown.Sheet[c]);
        if (seen.Contains(total) && rest > 0)
        {
            Assert.True(rest >= Indicator.SmallestCell, $"{total} minus its parts leaves {rest} on {shown.Scope.On:O}");
            Assert.NotEqual(1, parts.Count(p => !seen.Contains(p)));
        }
    }

    private static IEnumerable<CellName> Visible(Published shown) => shown.Sheet.Cells
        .Where(c => c.Dimension != Dimension.Days && c.Population is not (Population.LedCases or Population.Capacity) && !shown.Hidden.Contains(c));

    private static IEnumerable<string> Numbers(IParentNode page) => page.QuerySelectorAll("main .figure .value, main td.num, main .lead-num").Select(e => e.TextContent.Trim());

    private async Task<IReadOnlyList<Published>> All()
    {
        List<Published> all = [];
        foreach (var key in Bodies)
        {
            var body = await Body(key);
            foreach (var on in PublishedFigures.KeyDates(new DateOnly(2016, 3, 24)))
            {
                all.Add(await Figures.Of(body, on, Ct));
            }
        }

        return all;
    }

    private async Task<FigureBody> Body(string key)
    {
        await using var db = app.Db();
        return (await new FigureBodies(db, app.App.Services.GetRequiredService<IConfiguration>(), app.App.Services.GetRequiredService<TradeDay>()).All(Ct)).Single(b => b.Key == key);
    }
}
