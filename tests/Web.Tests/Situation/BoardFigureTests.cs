using System.Globalization;
using AngleSharp.Dom;
using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.Situation.Shared;
using IntegrationPoint.Web.Features.Situation.Shared.Counting;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Situation;

/// <summary>The board and the command print the same figures; what the page asks of the database is counted.</summary>
public sealed class BoardFigureTests(SharedApp app)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2016-03-24", "2015-09-01", "2015-12-31")]
    [InlineData("2016-01-31", "2015-10-01", "2015-11-30")]
    public async Task The_board_shows_what_the_command_prints(string on, string from, string to)
    {
        var page = await app.Document(await app.SignedInAs("miriam.kessels"), $"/situation?on={on}&from={from}&to={to}");
        await using var services = app.App.Services.CreateAsyncScope();
        var bodies = await services.ServiceProvider.GetRequiredService<FigureBodies>().All(Ct);
        var scope = new FigureScope(bodies[0], Day(on), Day(from), Day(to));
        var counted = await services.ServiceProvider.GetRequiredService<FigureCounter>().Count(scope, 0, Ct);
        var sites = await SiteLabels.On(services.ServiceProvider.GetRequiredService<AppDb>(), scope.On, Texts.Built, Ct);
        var report = FigureReport.Of(counted, services.ServiceProvider.GetRequiredService<FigureWords>(), sites).Indicators.ToDictionary(i => i.Key);

        Assert.Equal(new[] { "stock", "arrivals", "idle", "high-prospect" }.Select(key => report[key].Value), page.QuerySelectorAll("main .figure .value").Select(v => (decimal?)Number(v.TextContent)));
        Assert.Equal(Part(report["idle"], "idle").Where(r => r.Key != WaitClass.Active).Select(r => r.Value), page.QuerySelectorAll("main svg.chart text.strong").Select(t => (decimal)Number(t.TextContent)));
        Assert.Equal(Part(report["stock"], "age").Select(r => r.Value), Column(page, "Alter"));
        Assert.Equal(Part(report["stock"], "nationality").Take(BoardRows.TopNationalities).Select(r => r.Value), Column(page, "Staatsangehörigkeiten").Take(BoardRows.TopNationalities));
        Assert.Equal(report["stock"].Value, Column(page, "Staatsangehörigkeiten").Sum());
    }

    [Fact]
    public async Task The_page_asks_the_database_for_bodies_and_sites_and_only_the_first_reader_for_the_counts()
    {
        var client = await app.SignedInAs("miriam.kessels");
        using var statements = new Statements();
        var first = await statements.Of(client, "/situation?on=2016-02-29");
        var second = await statements.Of(client, "/situation?on=2016-02-29");

        Assert.Equal(13, first.Count);
        Assert.Equal(2, second.Count);
    }

    [Fact]
    public async Task Every_number_has_unit_key_date_and_a_definition_that_is_on_the_page()
    {
        var page = await app.Document(await app.SignedInAs("miriam.kessels"), "/situation");

        Assert.All(page.QuerySelectorAll("main a[href^='#definition-']"), a => Assert.NotNull(page.QuerySelector(a.GetAttribute("href")!)));
        Assert.All(page.QuerySelectorAll("main .figure .note"), note =>
        {
            Assert.Matches("24\\.03\\.2016|31\\.12\\.2015", note.TextContent);
            Assert.Contains("Zähleinheit", note.TextContent, StringComparison.Ordinal);
            Assert.NotNull(note.QuerySelector("a[href^='#definition-']"));
        });
        var panels = page.QuerySelectorAll("main .panel").Where(p => p.QuerySelector("a[href^='/people']") is not null).ToArray();
        Assert.True(panels.Length >= 5, "the board has panels with numbers");
        Assert.All(panels, p => Assert.NotNull(p.QuerySelector("a[href^='#definition-']")));
        Assert.Contains("Grund unbekannt", page.QuerySelector("main .tally")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_share_with_a_good_prospect_stands_beside_those_it_is_a_part_of()
    {
        var page = await app.Document(await app.SignedInAs("miriam.kessels"), "/situation");
        var whole = page.QuerySelectorAll("main .figure .note a").Single(a => a.TextContent.Contains("im Bezug, 18 bis 64", StringComparison.Ordinal));
        var list = await app.Document(await app.SignedInAs("miriam.kessels"), whole.GetAttribute("href")!);

        Assert.Contains("age=18..64", whole.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(Number(string.Concat(whole.TextContent[4..].TakeWhile(c => c != ' '))), Number(list.QuerySelector("main .chips b")!.TextContent.Split(' ')[0]));
    }

    [Fact]
    public async Task English_readers_get_the_same_numbers_in_english_words()
    {
        var client = await app.SignIn("miriam.kessels");
        await app.Document(client, "/design?lang=en");
        var page = await app.Document(client, "/situation");

        Assert.Equal("Situation", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal("3,015", page.QuerySelector("main .figure .value")!.TextContent);
        Assert.DoesNotContain("Personen", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static IEnumerable<FigureReport.Row> Part(FigureReport.Entry entry, string key) => entry.Breakdowns.Single(b => b.Key == key).Rows;

    private static decimal[] Column(IParentNode page, string caption) =>
        [.. page.QuerySelectorAll("main table").First(t => t.QuerySelector("caption")!.TextContent.Contains(caption, StringComparison.Ordinal)).QuerySelectorAll("tbody tr").Select(r => (decimal)Number(r.Children[1].TextContent))];

    private static long Number(string text) => long.Parse(text.Trim().Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
