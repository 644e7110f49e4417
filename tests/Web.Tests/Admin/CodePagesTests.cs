using System.Net;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Admin;

public sealed class CodePagesTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly (string, string)[] Tablet =
    [
        ("Typed.Code", "tablet"), ("Typed.German", "Übersetzung am Tablet"), ("Typed.English", "Translation on a tablet"),
        ("Typed.From", "01.04.2016"), ("Typed.Origin", "Beschluss der Leitung"),
    ];

    private Task<HttpClient> Administrator => app.SignedInAs("bernd.hillen");

    private ReferenceData Reference => app.App.Services.GetRequiredService<ReferenceData>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<HttpStatusCode> Get(string user, string path)
    {
        using var answer = await (await app.SignedInAs(user)).GetAsync(new Uri(path, UriKind.Relative), Stop);
        return answer.StatusCode;
    }

    [Theory]
    [InlineData("miriam.kessels")]
    [InlineData("jana.offermann")]
    [InlineData("katharina.voss")]
    public async Task Only_an_administrator_enters(string user) => Assert.NotEqual(HttpStatusCode.OK, await Get(user, "/admin/codes"));

    [Theory]
    [InlineData("/admin")]
    [InlineData("/admin/codes")]
    [InlineData("/admin/codes/measure")]
    [InlineData("/admin/codes/measure/add")]
    [InlineData("/admin/codes/measure/fim/2016-08-01/end")]
    public async Task An_administrator_opens_every_page(string path) => Assert.Equal(HttpStatusCode.OK, await Get("bernd.hillen", path));

    [Theory]
    [InlineData("/admin/codes/no-such-list", HttpStatusCode.NotFound)]
    [InlineData("/admin/codes/no-such-list/add", HttpStatusCode.NotFound)]
    [InlineData("/admin/codes/measure/fim/2016-08-02/end", HttpStatusCode.NotFound)]
    [InlineData("/admin/codes/measure/fim/soon/end", HttpStatusCode.NotFound)]
    [InlineData("/admin/codes/role/add", HttpStatusCode.Forbidden)]
    [InlineData("/admin/codes/role/host/2000-01-01/end", HttpStatusCode.Forbidden)]
    public async Task What_is_not_there_or_not_theirs_to_change_says_so(string path, HttpStatusCode status) =>
        Assert.Equal(status, await Get("bernd.hillen", path));

    [Fact]
    public async Task The_overview_names_every_list_once_and_its_next_change()
    {
        var page = await app.Document(await Administrator, "/admin/codes?on=24.03.2016");
        var links = page.QuerySelectorAll("main table a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Equal(links.Distinct(), links);
        Assert.Equal(Reference.Codes.Lists.Select(l => "/admin/codes/" + l).Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
        var measures = page.QuerySelectorAll("main tr").Single(r => r.QuerySelector("a[href='/admin/codes/measure']") is not null);
        Assert.Equal("2016-04-01", measures.QuerySelector("time")!.GetAttribute("datetime"));
    }

    [Fact]
    public async Task A_list_shows_the_entries_of_the_day_and_on_request_all()
    {
        var client = await Administrator;
        var spring = await app.Document(client, "/admin/codes/measure?on=24.03.2016&words=fluchtlingsintegration");
        var all = await app.Document(client, "/admin/codes/measure?on=24.03.2016&words=fluchtlingsintegration&all=true");

        Assert.Empty(spring.QuerySelectorAll("main tbody tr"));
        Assert.Contains("01.08.2016", Assert.Single(all.QuerySelectorAll("main tbody tr")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_comes_in_pages_of_fifty()
    {
        var client = await Administrator;
        var first = await app.Document(client, "/admin/codes/country");
        var last = await app.Document(client, "/admin/codes/country?page=99");

        Assert.Equal(50, first.QuerySelectorAll("main tbody tr").Length);
        Assert.NotNull(first.QuerySelector("nav.pager a[rel='next']"));
        Assert.InRange(last.QuerySelectorAll("main tbody tr").Length, 1, 50);
        Assert.Null(last.QuerySelector("nav.pager a[rel='next']"));
    }

    [Fact]
    public async Task An_added_entry_can_be_chosen_at_once_and_then_ended()
    {
        var client = await Administrator;
        using (var added = await app.Post(client, "/admin/codes/interpreter/add", Tablet))
        {
            Assert.Equal((HttpStatusCode.Redirect, "/admin/codes/interpreter"), (added.StatusCode, added.Headers.Location!.ToString()));
        }

        Assert.Equal("Übersetzung am Tablet", Reference.Codes.Label(CodeLists.Interpreter, "tablet", german: true));
        using (var ended = await app.Post(client, "/admin/codes/interpreter/tablet/2016-04-01/end", ("To", "31.12.2016")))
        {
            Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        }

        Assert.DoesNotContain(Reference.Codes.On(CodeLists.Interpreter, new DateOnly(2017, 1, 1)), e => e.Code == "tablet");
        await using var db = app.Db();
        Assert.True((await db.Codes.SingleAsync(c => c.Code == "tablet", Stop)).KeptHere);
    }

    [Fact]
    public async Task A_wrong_entry_keeps_what_was_typed_and_says_where_to_mend_it()
    {
        using var answer = await app.Post(await Administrator, "/admin/codes/measure/add", ("Typed.Code", "new course"), ("Typed.German", "Neuer Kurs"), ("Typed.From", "31.02.2016"));
        var page = await RunningApp.Document(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Neuer Kurs", page.QuerySelector("[name='Typed.German']")!.GetAttribute("value"));
        Assert.Equal(
            ["Typed.Code", "Typed.English", "Typed.From", "Typed.Need", "Typed.Origin"],
            page.QuerySelectorAll("[aria-invalid='true']").Select(f => f.GetAttribute("name")!).Order(StringComparer.Ordinal));
        Assert.Equal(5, page.QuerySelectorAll("#errors a").Length);
    }

    [Fact]
    public async Task A_change_of_a_catalogue_stands_in_the_audit_with_its_author()
    {
        using (await app.Post(await Administrator, "/admin/codes/no-show-reason/add",
            ("Typed.Code", "strike"), ("Typed.German", "Streik"), ("Typed.English", "Strike"), ("Typed.From", "01.04.2016"), ("Typed.Origin", "Test")))
        {
            await using var db = app.Db();

            Assert.Contains(await db.Set<AuditEntry>().Where(e => e.Area == nameof(CodeEntry)).Select(e => e.Actor).ToListAsync(Stop), a => a == "Bernd Hillen");
        }
    }

    [Fact]
    public async Task Another_machine_learns_of_a_change()
    {
        await using (var db = app.Db())
        {
            await db.Codes.Where(c => c.List == CodeLists.Severity && c.Code == "minor")
                .ExecuteUpdateAsync(c => c.SetProperty(x => x.German, "Anders"), Stop);
            await db.ReferenceVersions.ExecuteUpdateAsync(v => v.SetProperty(x => x.Change, x => x.Change + 1), Stop);
        }

        await app.App.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<ReferenceWatch>().Single().Look(Stop);

        Assert.Equal("Anders", Reference.Codes.Label(CodeLists.Severity, "minor", german: true));
    }
}
