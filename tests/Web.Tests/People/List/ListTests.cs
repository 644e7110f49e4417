using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using IntegrationPoint.Web.Features.People.List;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security.Addresses;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.People.List;

/// <summary>The list of people of the demo town, read only.</summary>
public sealed class ListTests(SharedApp app)
{
    private const string Jana = "jana.offermann";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_asks_for_a_sign_in()
    {
        using var anonymous = app.Anonymous();
        foreach (var path in new[] { "/people", "/people/print", "/people/export/csv", "/people/bulk" })
        {
            using var answer = await anonymous.GetAsync(new Uri(path, UriKind.Relative), Ct);
            Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.Unauthorized, path);
        }
    }

    [Fact]
    public async Task Fifty_rows_make_a_page_and_the_next_page_goes_on()
    {
        var first = await Page(Jana, "/people");
        var second = await Page(Jana, "/people?page=2");

        Assert.Equal(50, Names(first).Count);
        Assert.StartsWith("1 bis 50 von ", first.QuerySelector(".pager span")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("51 bis 100 von ", second.QuerySelector(".pager span")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Links(first).Intersect(Links(second)));
    }

    [Fact]
    public async Task A_chosen_order_is_said_in_the_header_and_turned_round_by_its_link()
    {
        var page = await Page(Jana, "/people?sort=-born&columns=born");
        var header = page.QuerySelectorAll("thead th").Single(th => th.HasAttribute("aria-sort"));
        var years = page.QuerySelectorAll("tbody tr td").Select(td => int.Parse(td.TextContent.Trim().Split(' ')[0].Split('.')[^1], CultureInfo.InvariantCulture)).ToList();

        Assert.Equal("descending", header.GetAttribute("aria-sort"));
        Assert.Contains("sort=born", header.QuerySelector("a")!.GetAttribute("href")!, StringComparison.Ordinal);
        Assert.Equal(years.OrderDescending(), years);
    }

    [Theory]
    [InlineData("idle")]
    [InlineData("paper")]
    [InlineData("due")]
    [InlineData("arrived")]
    [InlineData("file")]
    public async Task Every_order_can_be_read_in_both_directions(string sort)
    {
        var (up, down) = (await Page(Jana, $"/people?sort={sort}"), await Page(Jana, $"/people?sort=-{sort}"));

        Assert.Equal(50, Names(up).Count);
        Assert.Equal(50, Names(down).Count);
        Assert.NotEqual(Links(up)[0], Links(down)[0]);
    }

    [Fact]
    public async Task The_chosen_columns_stand_in_the_address_and_on_the_page()
    {
        var page = await Page(Jana, "/people?columns=sex,site,unknown-column");

        Assert.Equal(["Name", "Geschlecht", "Standort"], page.QuerySelectorAll("thead th").Select(th => th.TextContent.Split(',')[0].Trim()));
    }

    [Fact]
    public async Task Each_applied_filter_is_a_chip_that_takes_itself_away()
    {
        var page = await Page(Jana, "/people?site=aachen&age=18..64&nationality=SY");
        var chips = page.QuerySelectorAll(".chip").OfType<IHtmlAnchorElement>().ToList();

        Assert.Equal(3, chips.Count);
        Assert.All(chips, chip => Assert.DoesNotContain("page=", chip.Href, StringComparison.Ordinal));
        Assert.DoesNotContain(chips, chip => new[] { "site=", "age=", "nationality=" }.All(p => chip.Href.Contains(p, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Jana, true)]
    [InlineData("selma.yildirim", true)]
    [InlineData("miriam.kessels", false)]
    [InlineData("wilma.schaaf", false)]
    public async Task Intake_is_one_button_and_one_key_away_for_those_who_may(string user, bool may)
    {
        var page = await Page(user, "/people");
        var button = page.QuerySelector("main a.btn.primary[href='/people/new'][data-key='p']");

        Assert.Equal(may, button is not null);
        Assert.Equal(may, page.QuerySelector("#keys")!.TextContent.Contains("Person aufnehmen", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("age=zz")]
    [InlineData("nationality=SY&on=9999-99-99")]
    public async Task A_filter_that_cannot_be_read_is_named_and_opens_nobody(string query)
    {
        var page = await Page(Jana, $"/people?{query}&select=1");

        Assert.Contains("Nicht verstanden", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Names(page));
        Assert.Empty(page.QuerySelectorAll("a[href^='/people/export'], a[href^='/people/print'], #bulk"));
        Assert.DoesNotContain(page.QuerySelectorAll("main form[method=post]"), f => f.GetAttribute("action")?.Contains("Save", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_number_that_nobody_of_us_counted_is_not_repeated()
    {
        var counted = app.App.Services.GetRequiredService<CountedFigure>().Write(PeopleFilter.Parse(new Microsoft.AspNetCore.Http.QueryCollection()), 99_999);

        Assert.DoesNotContain("99.999", (await Page(Jana, "/people?counted=99999")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("99.999", (await Page(Jana, $"/people?counted={counted}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("99.999", (await Page(Jana, $"/people?sex=male&counted={counted}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_list_says_why_and_what_to_do()
    {
        var page = await Page(Jana, "/people?nationality=FR&age=150..");

        Assert.Empty(Names(page));
        Assert.Contains("Niemand passt", page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nationality=SY")]
    [InlineData("counted-as=SY")]
    public async Task A_volunteer_sees_no_column_but_the_name_and_may_not_filter(string filter)
    {
        var page = await Page("wilma.schaaf", $"/people?{filter}");

        Assert.Empty(Names(page));
        Assert.Contains("dürfen Sie nicht filtern", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("select[name='nationality']"));
    }

    [Fact]
    public async Task Who_waits_longest_comes_first_and_nobody_whose_days_are_not_counted()
    {
        var page = await Page(Jana, "/people?site=aachen&sort=-idle&columns=idle");
        var days = page.QuerySelectorAll("tbody tr td").Select(td => td.TextContent.Trim()).ToList();

        Assert.Equal(50, days.Count);
        Assert.All(days, d => Assert.Matches("^\\d+$", d));
        Assert.Equal(days.OrderByDescending(d => int.Parse(d, CultureInfo.InvariantCulture)), days);
    }

    [Fact]
    public async Task A_coordinator_reads_no_paper_yet_the_list_behind_the_figure_opens()
    {
        var page = await Page("miriam.kessels", "/people?paper=DULDUNG&columns=paper,body");

        Assert.DoesNotContain(page.QuerySelectorAll("thead th"), th => th.TextContent.Contains("Papier", StringComparison.Ordinal));
        Assert.Equal(50, Names(page).Count);
    }

    [Fact]
    public async Task A_person_of_a_list_carries_the_list_along_but_never_a_name_that_was_searched()
    {
        var plain = Links(await Page(Jana, "/people?site=aachen&sort=-idle&page=2"))[1];
        var searched = Links(await Page(Jana, $"/people?words={app.App.Services.GetRequiredService<TypedWords>().Seal("ali")}"))[0];

        Assert.EndsWith("?list=site%3Daachen%26sort%3D-idle&at=52", plain, StringComparison.Ordinal);
        Assert.DoesNotContain('?', searched);
    }

    [Fact]
    public async Task English_pages_have_english_words()
    {
        using var english = await app.SignIn(Jana);
        var page = await app.Document(english, "/people?lang=en");

        Assert.Equal("People", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains(" people", page.QuerySelector(".chips b")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("⟦", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/people", 9)]
    [InlineData("/people?site=aachen&idle=13..&paper=GESTATTUNG&sort=-idle", 9)]
    [InlineData("/people?columns=age", 5)]
    public async Task A_page_of_the_list_takes_as_many_statements_whatever_it_shows(string path, int count)
    {
        using var statements = new Statements();
        var client = await app.SignedInAs(Jana);
        _ = await statements.Of(client, path); // names of bodies and sites are kept for a while
        var seen = await statements.Of(client, path);

        Assert.True(seen.Count == count, $"{seen.Count} instead of {count}:\n{string.Join("\n---\n", seen)}");
    }

    private async Task<IHtmlDocument> Page(string user, string path) => await app.Document(await app.SignedInAs(user), path);

    private static List<string> Names(IHtmlDocument page) => [.. page.QuerySelectorAll("tbody th a bdi").Select(b => b.TextContent)];

    private static List<string> Links(IHtmlDocument page) => [.. page.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")!)];
}
