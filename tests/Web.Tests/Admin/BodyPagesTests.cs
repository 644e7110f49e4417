using System.Net;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Admin;

public sealed class BodyPagesTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Task<HttpClient> Administrator => app.SignedInAs("bernd.hillen");

    [Theory]
    [InlineData("miriam.kessels")]
    [InlineData("jana.offermann")]
    [InlineData("katharina.voss")]
    public async Task Only_an_administrator_enters(string user)
    {
        foreach (var path in (string[])["/admin/bodies", "/admin/bodies/add", "/admin/bodies/aachen-fb50", "/admin/sites", "/admin/sites/add", "/admin/sites/aachen"])
        {
            using var answer = await (await app.SignedInAs(user)).GetAsync(new Uri(path, UriKind.Relative), Ct);

            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_body_that_is_not_there_is_not_found()
    {
        using var answer = await (await Administrator).GetAsync(new Uri("/admin/bodies/no-such-body", UriKind.Relative), Ct);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("Typed.Name", 121)]
    [InlineData("Typed.ShortName", 41)]
    [InlineData("Typed.Key", 41)]
    public async Task What_is_too_long_is_refused_at_its_field(string field, int length) => await Refused(field, new string('a', length));

    [Theory]
    [InlineData("Typed.Name", " ")]
    [InlineData("Typed.Key", "add")]
    [InlineData("Typed.Key", "none")]
    [InlineData("Typed.Key", "Ämter/../x")]
    [InlineData("Typed.Key", "aachen-fb50")]
    [InlineData("Typed.Kind", "wizard")]
    [InlineData("Typed.Kind", "")]
    [InlineData("Typed.Municipality", "99999999")]
    [InlineData("Typed.From", "31.02.2016")]
    [InlineData("Typed.From", "01.01.1850")]
    [InlineData("Typed.From", "01.01.2090")]
    [InlineData("Typed.To", "23.03.2016")]
    [InlineData("Typed.To", "01.01.2090")]
    public async Task What_cannot_be_is_refused_at_its_field(string field, string typed) => await Refused(field, typed);

    [Fact]
    public async Task A_body_is_added_renamed_and_ended_and_stands_in_the_audit()
    {
        var admin = await Administrator;
        using (var added = await app.Post(admin, "/admin/bodies/add", HousePages.Body("verein-neu", "association")))
        {
            Assert.Equal("/admin/bodies", added.Headers.Location!.ToString());
        }

        using (var renamed = await app.Post(admin, "/admin/bodies/verein-neu", ("Typed.Name", "Verein Neuanfang"), ("Typed.ShortName", "Neuanfang"), ("Typed.Municipality", ""), ("Typed.From", "01.04.2016")))
        {
            Assert.Equal(HttpStatusCode.Redirect, renamed.StatusCode);
        }

        using (var ended = await app.End(admin, "/admin/bodies/verein-neu", "30.06.2016"))
        {
            Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        }

        await using var db = app.Db();
        var body = await db.Organisations.SingleAsync(o => o.Key == "verein-neu", Ct);
        Assert.Equal(("Verein Neuanfang", "Neuanfang", null, new DateOnly(2016, 4, 1), new DateOnly(2016, 6, 30)), (body.Name, body.ShortName, body.Municipality, body.ValidFrom, body.ValidTo));
        var row = (await app.Document(admin, "/admin/bodies")).QuerySelectorAll("main tbody tr").Single(r => r.QuerySelector("a[href='/admin/bodies/verein-neu']") is not null);
        Assert.Contains("gilt noch nicht", row.TextContent, StringComparison.Ordinal);
        var details = await db.Set<AuditEntry>().Where(e => e.Area == nameof(Organisation) && e.Role == Roles.Administrator && e.Details != null).Select(e => e.Details!).ToListAsync(Ct);
        Assert.Contains(details, d => d.Contains("Verein Neuanfang", StringComparison.Ordinal));
        Assert.Contains(details, d => d.Contains("2016-06-30", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_body_with_accounts_does_not_end_before_them_and_says_how_many_there_are()
    {
        using var refused = await app.End(await Administrator, "/admin/bodies/jobcenter-staedteregion", "30.06.2016");
        var page = await RunningApp.Document(refused);
        await using var db = app.Db();

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        var accounts = await db.Users.CountAsync(u => u.BodyId == db.Organisations.Where(o => o.Key == "jobcenter-staedteregion").Select(o => o.Id).First(), Ct);
        Assert.Contains($"noch {accounts} Konten", page.QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("30.06.2016", page.QuerySelector("[name='To']")!.GetAttribute("value"));
        Assert.Null(await db.Organisations.Where(o => o.Key == "jobcenter-staedteregion").Select(o => o.ValidTo).SingleAsync(Ct));
    }

    [Theory]
    [InlineData("31.12.2009")]
    [InlineData("01.01.2090")]
    [InlineData("bald")]
    [InlineData("")]
    public async Task A_last_day_that_cannot_be_changes_nothing(string day)
    {
        using var refused = await app.End(await Administrator, "/admin/bodies/gasthof-weberei", day);
        await using var db = app.Db();

        Assert.Equal(["To"], await HousePages.Wrong(refused));
        Assert.Null(await db.Organisations.Where(o => o.Key == "gasthof-weberei").Select(o => o.ValidTo).SingleAsync(Ct));
    }

    [Fact]
    public async Task A_body_that_ended_can_be_chosen_nowhere_and_its_end_can_be_taken_back()
    {
        var admin = await Administrator;
        using (await app.End(admin, "/admin/bodies/waerme-bad-hillensberg", "23.03.2016"))
        {
        }

        var form = await app.Document(admin, "/admin/users/add");
        using var hostile = await app.Post(admin, "/admin/users/add", HousePages.Account("spaeter.gast", Roles.Employer, "waerme-bad-hillensberg"));
        var wrong = await HousePages.Wrong(hostile);
        using var back = await app.End(admin, "/admin/bodies/waerme-bad-hillensberg", "");
        await using var db = app.Db();

        Assert.Null(form.QuerySelector("option[value='waerme-bad-hillensberg']"));
        Assert.Equal(["Form.Body"], wrong);
        Assert.False(await db.Users.AnyAsync(u => u.UserName == "spaeter.gast", Ct));
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        Assert.Null(await db.Organisations.Where(o => o.Key == "waerme-bad-hillensberg").Select(o => o.ValidTo).SingleAsync(Ct));
    }

    [Fact]
    public async Task The_first_day_does_not_move_behind_the_accounts()
    {
        using var refused = await app.Post(await Administrator, "/admin/bodies/hwk-aachen", ("Typed.Name", "Kammer"), ("Typed.ShortName", "Kammer"), ("Typed.Municipality", ""), ("Typed.From", "24.03.2016"));

        Assert.Equal(["Typed.From"], await HousePages.Wrong(refused));
    }

    [Fact]
    public async Task Whoever_saves_second_sees_both_values_and_decides()
    {
        var admin = await Administrator;
        (string, string)[] Typed(string name, string version) => [("Typed.Name", name), ("Typed.ShortName", "Stadtbetrieb"), ("Typed.Municipality", "05334002"), ("Typed.From", "01.01.2010"), ("Version", version)];
        using var first = await app.Post(admin, "/admin/bodies/stadtbetrieb", Typed("Stadtbetrieb Eins", "0"));
        using var second = await app.Post(admin, "/admin/bodies/stadtbetrieb", Typed("Stadtbetrieb Zwei", "0"));
        var page = await RunningApp.Document(second);
        using var third = await app.Post(admin, "/admin/bodies/stadtbetrieb", Typed("Stadtbetrieb Zwei", page.QuerySelector("[name='Version']")!.GetAttribute("value")!));
        await using var db = app.Db();

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode, third.StatusCode));
        Assert.Equal("Stadtbetrieb Zwei", page.QuerySelector("[name='Typed.Name']")!.GetAttribute("value"));
        Assert.Contains("Jetzt gespeichert: Stadtbetrieb Eins", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Stadtbetrieb Zwei", await db.Organisations.Where(o => o.Key == "stadtbetrieb").Select(o => o.Name).SingleAsync(Ct));
    }

    private async Task Refused(string field, string typed)
    {
        await using var db = app.Db();
        var before = await db.Organisations.CountAsync(Ct);
        using var answer = await app.Post(await Administrator, "/admin/bodies/add", HousePages.Body("falsch", "association", (field, typed)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal([field], await HousePages.Wrong(answer));
        Assert.Equal(before, await db.Organisations.CountAsync(Ct));
    }
}
