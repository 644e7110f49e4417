using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Situation;

/// <summary>Every number of the board that is a link is followed to its list, as a reader would.</summary>
public sealed class BoardListTests(SharedApp app)
{
    [Theory]
    [InlineData("miriam.kessels", "/situation", 60)]
    [InlineData("miriam.kessels", "/situation?on=2015-12-31&from=2015-09-01&to=2015-12-31", 60)]
    [InlineData("jana.offermann", "/situation?site=aachen", 60)]
    [InlineData("dorothee.quast", "/situation", 20)]
    public async Task The_list_behind_a_number_holds_as_many_people_or_says_why_not(string user, string path, int least)
    {
        var client = await app.SignedInAs(user);
        var links = Links(await app.Document(client, path));
        List<string> wrong = [];
        foreach (var (href, counted) in links)
        {
            using var answer = await client.GetAsync(new Uri(href, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var list = await RunningApp.Document(answer);
            var listed = Number(list.QuerySelector("main .chips b")!.TextContent);
            var said = list.QuerySelectorAll("main .notice b").Any(b => b.TextContent.Contains(Written(counted), StringComparison.Ordinal) && b.TextContent.Contains(Written(listed), StringComparison.Ordinal));
            if (listed > counted || (listed == counted) == said)
            {
                wrong.Add($"{counted} on the board, {listed} in the list{(said ? ", said" : "")}: {href}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(links.Count >= least, $"only {links.Count} numbers lead to a list");
    }

    [Fact]
    public async Task The_number_in_the_address_of_a_list_is_the_number_on_the_board()
    {
        var page = await app.Document(await app.SignedInAs("miriam.kessels"), "/situation");
        var shown = page.QuerySelectorAll("main td a[href^='/people?'], main .figure .value a").OfType<IHtmlAnchorElement>()
            .Select(a => (Shown: Number(a.TextContent), Counted: Counted(a.GetAttribute("href")!))).ToArray();

        Assert.NotEmpty(shown);
        Assert.All(shown, s => Assert.Equal(s.Counted, s.Shown));
    }

    [Fact]
    public async Task Arrivals_without_an_open_file_say_why_no_list_opens()
    {
        var page = await app.Document(await app.SignedInAs("miriam.kessels"), "/situation");
        var row = page.QuerySelectorAll("main tbody tr").Single(r => r.TextContent.Contains("ohne offene Akte", StringComparison.Ordinal));

        Assert.Contains("nicht mehr zuständig", row.FirstElementChild!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(row.Children[1].QuerySelector("a[href*='site=none']"));
        Assert.Null(row.Children[2].QuerySelector("a"));
    }

    [Fact]
    public async Task A_number_without_a_list_is_no_empty_link()
    {
        foreach (var user in new[] { "miriam.kessels", "georg.lambertz" })
        {
            var page = await app.Document(await app.SignedInAs(user), "/situation");

            Assert.Empty(page.QuerySelectorAll("main a:not([href]), main a[href='']"));
        }
    }

    private static Dictionary<string, int> Links(IParentNode page) => page.QuerySelectorAll("main a[href^='/people?']")
        .Select(a => a.GetAttribute("href")!).Distinct().ToDictionary(href => href, Counted);

    private static int Counted(string href) => int.Parse(href[(href.IndexOf("counted=", StringComparison.Ordinal) + 8)..].Split('.')[0], CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(string.Concat(text.TakeWhile(c => !char.IsAsciiLetter(c)).Where(char.IsAsciiDigit)).PadLeft(1, '0'), CultureInfo.InvariantCulture);

    private static string Written(int number) => number.ToString("N0", CultureInfo.GetCultureInfo("de-DE"));
}
