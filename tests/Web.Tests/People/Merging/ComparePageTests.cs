using System.Net;
using AngleSharp.Html.Dom;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People.Record;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.People.Merging;

public sealed class ComparePageTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_gives_reasons_for_and_against_and_both_values_and_proposes_only_what_is_missing()
    {
        var (one, other) = (await app.Settle("Farid", "Vergleich", "1988-03-03"), await app.Settle("Fareed", "Vergleich", "1988-03-03", "0241 800100"));
        var page = await Page($"/people/{one.Key}/compare/{other.Key}");

        Assert.NotEmpty(Panel(page, "Dafür").QuerySelectorAll("li"));
        Assert.Contains("Fareed", page.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Phone"], page.QuerySelectorAll("[name='Take']").OfType<IHtmlInputElement>().Where(i => i.IsChecked).Select(i => i.Value));
    }

    [Fact]
    public async Task Merging_needs_a_reason_keeps_the_choice_and_leads_the_old_address_on()
    {
        var (one, other) = (await app.Settle("Omid", "Grund", "1988-03-04", "0241 800200"), await app.Settle("Omeed", "Grund", "1988-03-04", "0241 800201"));
        using var silent = await Post(one.Key, other.Key, "", ("Take", "Phone"));
        var again = await RunningApp.Document(silent);
        Assert.True(((IHtmlInputElement)again.QuerySelector("[name='Take'][value='Phone']")!).IsChecked);

        using var done = await Post(one.Key, other.Key, "", ("Take", "Phone"), ("Take", "Provenance"), ("Take", "Id"), ("Reason", "Person bestätigt es."));
        var jana = await app.SignedInAs(Jana);
        using var old = await jana.GetAsync(new Uri($"/people/{other.Key}/history?list=&at=1", UriKind.Relative), Ct);
        var list = await Page($"/people/{one.Key}/duplicates");

        Assert.Equal($"/people/{one.Key}/duplicates", done.Headers.Location!.ToString());
        Assert.Equal($"/people/{one.Key}/history?list=&at=1", old.Headers.Location!.ToString());
        Assert.Contains("Person bestätigt es.", list.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await using var db = app.Db();
        Assert.Equal("0241 800201", (await db.Persons.SingleAsync(p => p.Id == one.Id, Ct)).Phone);
    }

    [Fact]
    public async Task A_merge_is_taken_back_from_the_page_and_stands_in_the_history()
    {
        var (one, other) = (await app.Settle("Hadi", "Zurueck", "1988-03-05"), await app.Settle("Hady", "Zurueck", "1988-03-05"));
        using var merged = await Post(one.Key, other.Key, "", ("Reason", "Gleiche Nummer."));
        using var back = await app.Post(await app.SignedInAs(Jana), $"/people/{one.Key}/duplicates");
        using var own = await (await app.SignedInAs(Jana)).GetAsync(new Uri($"/people/{other.Key}", UriKind.Relative), Ct);
        var history = await Page($"/people/{one.Key}/history");

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.OK), (merged.StatusCode, back.StatusCode, own.StatusCode));
        Assert.Contains("Wieder getrennt", history.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Gleiche Nummer.", history.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_person_is_remembered_and_suggested_no_more()
    {
        var (one, other) = (await app.Settle("Zwilling", "Andere", "1988-03-06"), await app.Settle("Zwillink", "Andere", "1988-03-06"));
        Assert.Contains("Zwillink", (await Page($"/people/{one.Key}/duplicates")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var apart = await Post(one.Key, other.Key, "?handler=Apart");
        using var twice = await Post(other.Key, one.Key, "?handler=Apart");

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (apart.StatusCode, twice.StatusCode));
        Assert.DoesNotContain("Zwillink", (await Page($"/people/{one.Key}/duplicates")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_grew_old_merges_nothing_and_asks_to_look_again()
    {
        var (one, other) = (await app.Settle("Alt", "Formular", "1988-03-07"), await app.Settle("Ald", "Formular", "1988-03-07"));
        using var answer = await Post(one.Key, other.Key, "", ("Version", "999"), ("Reason", "Test"));
        var page = await Page(answer.Headers.Location!.ToString());

        Assert.Contains("Nichts ist zusammengelegt", page.Body!.TextContent, StringComparison.Ordinal);
        await using var db = app.Db();
        Assert.False(await db.Merges.AnyAsync(m => m.SurvivorId == one.Id, Ct));
    }

    [Theory]
    [InlineData("self")]
    [InlineData("unknown")]
    [InlineData("elsewhere")]
    public async Task A_record_is_not_compared_with_itself_nor_with_one_the_viewer_may_not_know(string with)
    {
        var one = await app.Settle("Allein", "Stehend", "1988-03-08");
        await using var db = app.Db();
        var other = with switch
        {
            "self" => one.Key,
            "unknown" => "aaaaaaaaaaaaa",
            _ => await db.Cases.Where(c => c.SiteId != 1).Join(db.Persons, c => c.PersonId, p => p.Id, (c, p) => p.Key).OrderBy(k => k).FirstAsync(Ct),
        };
        using var read = await (await app.SignedInAs(Jana)).GetAsync(new Uri($"/people/{one.Key}/compare/{other}", UriKind.Relative), Ct);

        Assert.Equal(HttpStatusCode.NotFound, read.StatusCode);
    }

    [Theory]
    [InlineData("miriam.kessels")]
    [InlineData("claudia.mertes")]
    public async Task Who_only_reads_the_identity_neither_compares_nor_merges(string user)
    {
        await using var db = app.Db();
        var karim = await db.Persons.Where(p => p.FileNumber == "IP-2015-04417").Select(p => p.Key).SingleAsync(Ct);
        var other = await app.Settle("Nur", "Lesend", "1988-03-09");
        foreach (var path in new[] { $"/people/{karim}/compare/{other.Key}", $"/people/{karim}/duplicates" })
        {
            using var answer = await (await app.SignedInAs(user)).GetAsync(new Uri(path, UriKind.Relative), Ct);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private async Task<IHtmlDocument> Page(string path) => await app.Document(await app.SignedInAs(Jana), path);

    private async Task<HttpResponseMessage> Post(string one, string other, string query, params (string Name, string Value)[] values)
    {
        var jana = await app.SignedInAs(Jana);
        var path = $"/people/{one}/compare/{other}";
        var form = (await app.Document(jana, path)).QuerySelectorAll("main form").OfType<IHtmlFormElement>().First();
        var hidden = form.QuerySelectorAll("input[type='hidden']").OfType<IHtmlInputElement>().Select(i => (Name: i.Name!, i.Value)).Where(h => values.All(v => v.Name != h.Name));
        return await jana.PostAsync(new Uri(path + query, UriKind.Relative), new FormUrlEncodedContent(hidden.Concat(values).Select(v => KeyValuePair.Create(v.Item1, v.Item2))), Ct);
    }

    private static AngleSharp.Dom.IElement Panel(IHtmlDocument page, string title) => page.QuerySelectorAll("section").Single(s => s.QuerySelector("h2")?.TextContent.Trim() == title);
}
