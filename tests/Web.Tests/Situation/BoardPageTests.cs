using System.Net;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Situation;

/// <summary>The board as its readers get it.</summary>
public sealed class BoardPageTests(SharedApp app)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_coordinator_lands_on_the_board_with_the_figures_of_the_council_paper()
    {
        var client = await app.SignedInAs("miriam.kessels");
        using var door = await client.GetAsync(new Uri("/", UriKind.Relative), Ct);
        var page = await app.Document(client, "/situation");
        var values = page.QuerySelectorAll("main .figure .value a").Select(a => a.TextContent);

        Assert.Equal("/situation", door.Headers.Location!.OriginalString);
        Assert.Equal(["3.015", "1.587", "1.469", "1.039"], values);
        Assert.Equal("Lage", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.DoesNotContain("⟦", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("miriam.kessels", HttpStatusCode.OK)]
    [InlineData("jana.offermann", HttpStatusCode.OK)]
    [InlineData("torsten.breuer", HttpStatusCode.OK)]
    [InlineData("simone.lindemann", HttpStatusCode.OK)]
    [InlineData("dorothee.quast", HttpStatusCode.OK)]
    [InlineData("selma.yildirim", HttpStatusCode.OK)]
    [InlineData("georg.lambertz", HttpStatusCode.OK)]
    [InlineData("ralf.pontzen", HttpStatusCode.Forbidden)]
    [InlineData("claudia.mertes", HttpStatusCode.Forbidden)]
    [InlineData("ute.hansen", HttpStatusCode.Forbidden)]
    [InlineData("kai.brandsiepen", HttpStatusCode.Forbidden)]
    [InlineData("petra.niessen", HttpStatusCode.Forbidden)]
    [InlineData("wilma.schaaf", HttpStatusCode.Forbidden)]
    [InlineData("katharina.voss", HttpStatusCode.Forbidden)]
    [InlineData("bernd.hillen", HttpStatusCode.Forbidden)]
    public async Task Only_roles_that_see_figures_have_a_board(string user, HttpStatusCode expected)
    {
        using var answer = await (await app.SignedInAs(user)).GetAsync(new Uri("/situation", UriKind.Relative), Ct);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("miriam.kessels", "/situation", true)]
    [InlineData("jana.offermann", "/situation", true)]
    [InlineData("miriam.kessels", "/situation?site=alsdorf", false)]
    [InlineData("dorothee.quast", "/situation", true)]
    [InlineData("dorothee.quast", "/situation?site=aachen", false)]
    [InlineData("torsten.breuer", "/situation", false)]
    [InlineData("simone.lindemann", "/situation", false)]
    [InlineData("selma.yildirim", "/situation", false)]
    [InlineData("georg.lambertz", "/situation", false)]
    public async Task Lists_open_only_for_the_body_that_answers_for_these_people(string user, string path, bool opens)
    {
        var page = await app.Document(await app.SignedInAs(user), path);

        Assert.Equal(opens, page.QuerySelectorAll("main a[href^='/people?']").Length > 0);
        Assert.Equal(opens, page.QuerySelectorAll("main input[name='from']").Length > 0);
    }

    [Fact]
    public async Task Other_municipalities_count_their_own_people()
    {
        var city = await Stock("miriam.kessels", "/situation?site=aachen");
        var alsdorf = await Stock("dorothee.quast", "/situation");

        Assert.Equal("3.015", city);
        Assert.Equal("1.320", alsdorf);
    }

    [Theory]
    [InlineData("on=gestern", "Stichtag")]
    [InlineData("on=2017-01-01", "Stichtag")]
    [InlineData("from=2015-09-01", "Zeitraum")]
    [InlineData("from=2015-12-31&to=2015-09-01", "Zeitraum")]
    [InlineData("site=atlantis", "Standort")]
    [InlineData("site=%3Cscript%3E", "Standort")]
    public async Task What_is_not_understood_is_said_and_the_usual_is_shown(string query, string word)
    {
        var page = await app.Document(await app.SignedInAs("miriam.kessels"), $"/situation?{query}");

        Assert.Contains(word, page.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("3.015", page.QuerySelector("main .figure .value a")!.TextContent);
    }

    private async Task<string> Stock(string user, string path) =>
        (await app.Document(await app.SignedInAs(user), path)).QuerySelector("main .figure .value")!.TextContent.Trim();
}
