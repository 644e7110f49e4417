using System.Net;
using AngleSharp.Html.Dom;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.People.List;

/// <summary>What a reader cannot use does not stand on the list; what is bounded says its bound.</summary>
public sealed class ListLimitTests(SharedApp app)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_usual_column_that_is_shut_in_every_row_stays_away_until_somebody_asks_for_it()
    {
        var usual = await Page("ralf.pontzen", "/people");
        var asked = await Page("ralf.pontzen", "/people?columns=lead,paper");

        Assert.DoesNotContain("kein Einblick", usual.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Papier", Headers(usual));
        Assert.DoesNotContain("Fallführung", Headers(usual));
        Assert.Contains("Fallführung", Headers(asked));
    }

    [Theory]
    [InlineData("wilma.schaaf")]
    [InlineData("petra.niessen")]
    [InlineData("kai.brandsiepen")]
    public async Task Who_may_neither_filter_nor_choose_finds_no_empty_panel_and_no_shut_door(string user)
    {
        var page = await Page(user, "/people");
        using var corrections = await (await app.SignedInAs(user)).GetAsync(new Uri("/people/corrections", UriKind.Relative), Ct);

        Assert.Empty(page.QuerySelectorAll("form[action='/search/words/people'], a[href*='select=1'], main input[name='columns']"));
        Assert.Equal(HttpStatusCode.Forbidden, corrections.StatusCode);
    }

    [Theory]
    [InlineData("/people?age=0..15&idle=any")]
    [InlineData("/people?age=0..15&idle=13..")]
    [InlineData("/people?age=0..15&idle=13..&on=2016-01-31")]
    public async Task A_list_of_those_who_wait_holds_nobody_whose_days_do_not_count(string path)
    {
        var waiting = await Page("jana.offermann", path);
        var grown = await Page("jana.offermann", path.Replace("0..15", "18..64", StringComparison.Ordinal));

        Assert.Empty(waiting.QuerySelectorAll("main tbody tr th"));
        Assert.NotEmpty(grown.QuerySelectorAll("main tbody tr th"));
    }

    [Theory]
    [InlineData("/people?site=none&idle=any")]
    [InlineData("/people?site=none&lead=none")]
    [InlineData("/people?site=none,aachen")]
    [InlineData("/people?site=none&contact-due=0..7")]
    public async Task Nobody_without_an_open_file_has_a_lead_or_a_day_and_the_list_says_so(string path)
    {
        var page = await Page("miriam.kessels", path);

        Assert.Contains("Nicht verstanden", page.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main tbody tr"));
    }

    [Fact]
    public async Task Small_children_have_no_days_without_activity()
    {
        var children = await Page("jana.offermann", "/people?age=0..5&columns=idle");
        var adults = await Page("jana.offermann", "/people?age=25..34&idle=13..&columns=idle");

        Assert.All(children.QuerySelectorAll("tbody td"), cell => Assert.DoesNotMatch("^[0-9.]+$", cell.TextContent.Trim()));
        Assert.Contains(children.QuerySelectorAll("tbody td"), cell => cell.TextContent.Trim() == "zählt ab 16 Jahren");
        Assert.All(adults.QuerySelectorAll("tbody td"), cell => Assert.Matches("^[0-9.]+$", cell.TextContent.Trim()));
    }

    [Fact]
    public async Task A_change_of_more_files_than_one_may_touch_says_so_before_and_on_its_preview()
    {
        var list = await Page("jana.offermann", "/people?idle=any&select=1");
        var all = list.QuerySelectorAll("button[name='scope'][value='all']").Single();
        var preview = await Preview("idle=any");
        var few = await Preview("idle=27..&age=55..64");

        Assert.Equal("Die ersten 500 Personen der Liste ändern", all.TextContent.Trim());
        Assert.Contains("höchstens 500 Akten", preview.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(few.QuerySelectorAll("tbody tr"));
        Assert.Null(few.QuerySelector("main .notice"));
        Assert.DoesNotContain("wird geändert", preview.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_single_letter_is_told_that_it_is_too_short()
    {
        var page = await Search("a");
        var nobody = await Search("qxqxqx");

        Assert.Contains("zu kurz", page.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Niemand gefunden", nobody.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_sign_in_nobody_is_sent_to_the_search()
    {
        using var anonymous = app.Anonymous();
        var outside = await app.Document(anonymous, "/no-such-page");
        var inside = await Page("jana.offermann", "/no-such-page");

        Assert.DoesNotContain("Suche", outside.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Suche", inside.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<IHtmlDocument> Search(string words)
    {
        var client = await app.SignedInAs("jana.offermann");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["q"] = words });
        using var sealedWords = await client.PostAsync(new Uri("/search/words/search", UriKind.Relative), form, Ct);
        return await app.Document(client, sealedWords.Headers.Location!.OriginalString);
    }

    private async Task<IHtmlDocument> Preview(string list)
    {
        var client = await app.SignedInAs("jana.offermann");
        var token = (IHtmlInputElement)(await Page("jana.offermann", $"/people?{list}&select=1")).QuerySelector("#bulk input[name='__RequestVerificationToken']")!;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["list"] = list, ["scope"] = "all", ["__RequestVerificationToken"] = token.Value });
        using var answer = await client.PostAsync(new Uri("/people/bulk", UriKind.Relative), form, Ct);
        return await RunningApp.Document(answer);
    }

    private static IEnumerable<string> Headers(IHtmlDocument page) => page.QuerySelectorAll("thead th").Select(th => th.TextContent.Split(',')[0].Trim());

    private async Task<IHtmlDocument> Page(string user, string path) => await app.Document(await app.SignedInAs(user), path);
}
