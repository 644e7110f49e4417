using System.Net;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Admin;

public sealed class SitePagesTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Task<HttpClient> Administrator => app.SignedInAs("bernd.hillen");

    [Theory]
    [InlineData("Typed.Code", "aachen")]
    [InlineData("Typed.Code", "none")]
    [InlineData("Typed.Address", "")]
    [InlineData("Typed.Municipality", "")]
    [InlineData("Typed.Municipality", "99999999")]
    [InlineData("Typed.To", "23.03.2016")]
    [InlineData("Typed.From", "gestern")]
    public async Task What_cannot_be_is_refused_at_its_field(string field, string typed) => await Refused(field, typed);

    [Theory]
    [InlineData("Typed.Name", 121)]
    [InlineData("Typed.Address", 201)]
    public async Task What_is_too_long_is_refused_at_its_field(string field, int length) => await Refused(field, new string('a', length));

    [Fact]
    public async Task A_site_closes_with_what_is_open_there_and_the_page_says_how_much_that_is()
    {
        var admin = await Administrator;
        await using var db = app.Db();
        var site = await db.Sites.SingleAsync(s => s.Code == "simmerath", Ct);
        var open = await db.Cases.CountAsync(c => c.SiteId == site.Id && c.ClosedOn == null, Ct);
        var before = (await app.Document(admin, "/admin/sites/simmerath")).QuerySelector("main")!.TextContent;

        using var ended = await app.End(admin, "/admin/sites/simmerath", "31.03.2016");
        var after = (await app.Document(admin, "/admin/sites")).DocumentElement.TextContent;

        Assert.True(open > 100);
        Assert.Contains("Mehrere Akten ändern", before, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Contains($"{open.ToString("N0", new System.Globalization.CultureInfo("de-DE"))} Fälle sind hier noch offen", after, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2016, 3, 31), await db.Sites.Where(s => s.Code == "simmerath").Select(s => s.ValidTo).SingleAsync(Ct));
        Assert.Equal(open, await db.Cases.CountAsync(c => c.SiteId == site.Id && c.ClosedOn == null, Ct));
    }

    [Fact]
    public async Task A_site_was_not_closed_while_cases_were_opened_there()
    {
        using var refused = await app.End(await Administrator, "/admin/sites/alsdorf", "02.09.2015");
        await using var db = app.Db();

        Assert.Equal(["To"], await HousePages.Wrong(refused));
        Assert.Null(await db.Sites.Where(s => s.Code == "alsdorf").Select(s => s.ValidTo).SingleAsync(Ct));
    }

    [Fact]
    public async Task A_site_that_is_not_open_is_offered_to_no_account_but_those_it_has()
    {
        var admin = await Administrator;
        using (await app.Post(admin, "/admin/sites/add", HousePages.Site("alt", ("Typed.From", "01.01.2016"), ("Typed.To", "29.02.2016"))))
        {
        }

        var form = await app.Document(admin, "/admin/users/add");
        using var hostile = await app.Post(admin, "/admin/users/add", HousePages.Account("zu.spaet", Roles.Caseworker, "aachen-fb50", "alt"));
        using var unknown = await app.Post(admin, "/admin/users/add", HousePages.Account("zu.spaet", Roles.Caseworker, "aachen-fb50", "nirgends"));
        await using var db = app.Db();

        Assert.NotNull(form.QuerySelector("option[value='alsdorf']"));
        Assert.Null(form.QuerySelector("option[value='alt']"));
        Assert.Equal(["Form.Site"], await HousePages.Wrong(hostile));
        Assert.Equal(["Form.Site"], await HousePages.Wrong(unknown));
        Assert.False(await db.Users.AnyAsync(u => u.UserName == "zu.spaet", Ct));
    }

    [Fact]
    public async Task A_site_that_somebody_changed_meanwhile_is_not_closed_over_them()
    {
        var admin = await Administrator;
        using (var moved = await app.Post(admin, "/admin/sites/aachen", ("Typed.Name", "Standort Aachen"), ("Typed.Address", "Neue Straße 1, 52062 Aachen"), ("Typed.From", "01.09.2015")))
        {
            Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        }

        using var late = await app.End(admin, "/admin/sites/aachen", "31.12.2016", version: "0");
        await using var db = app.Db();

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Null(await db.Sites.Where(s => s.Code == "aachen").Select(s => s.ValidTo).SingleAsync(Ct));
    }

    private async Task Refused(string field, string typed)
    {
        await using var db = app.Db();
        var before = await db.Sites.CountAsync(Ct);
        using var answer = await app.Post(await Administrator, "/admin/sites/add", HousePages.Site("falsch", (field, typed)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal([field], await HousePages.Wrong(answer));
        Assert.Equal(before, await db.Sites.CountAsync(Ct));
    }
}
