using System.Net;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Sessions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Security;

public sealed class SessionTests(ClockedApp app) : IClassFixture<ClockedApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_session_ends_after_thirty_minutes_without_a_request()
    {
        using var client = await (await app.Somebody()).SignIn();

        app.Later(TimeSpan.FromMinutes(28));
        Assert.True(await IsIn(client));
        app.Later(TimeSpan.FromMinutes(31));
        Assert.False(await IsIn(client));
    }

    [Fact]
    public async Task A_session_ends_after_ten_hours_however_busy_it_was()
    {
        using var client = await (await app.Somebody()).SignIn();
        for (var i = 0; i < 23; i++)
        {
            app.Later(TimeSpan.FromMinutes(25));
            Assert.True(await IsIn(client));
        }

        app.Later(TimeSpan.FromMinutes(26));
        Assert.False(await IsIn(client));
    }

    [Fact]
    public async Task Every_sign_in_is_a_new_session_and_ends_the_one_before()
    {
        var person = await app.Somebody();
        using var client = await person.SignIn();
        var before = Assert.Single(await Sessions(person.Id));

        (await person.TypePassword(client)).Dispose();
        (await person.TypeCode(client)).Dispose();

        Assert.NotEqual(before, Assert.Single(await Sessions(person.Id)));
    }

    [Fact]
    public async Task After_signing_out_a_copied_cookie_opens_nothing()
    {
        var person = await app.Somebody();
        using var client = app.Anonymous();
        (await person.TypePassword(client)).Dispose();
        using var signedIn = await person.TypeCode(client);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").First(c => c.StartsWith("session=", StringComparison.Ordinal)).Split(';')[0];
        app.Later(TimeSpan.FromSeconds(60));

        using var form = await SignOut(client);

        Assert.Equal(HttpStatusCode.Redirect, form.StatusCode);
        using var thief = app.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/account", UriKind.Relative));
        request.Headers.Add("Cookie", cookie);
        using var answer = await thief.SendAsync(request, Ct);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_all_devices()
    {
        var person = await app.Somebody();
        using var office = await person.SignIn();
        using var home = await person.SignIn();
        Assert.True(await IsIn(office));

        (await app.Send(home, "/account", "Everywhere")).Dispose();

        Assert.False(await IsIn(office));
        Assert.False(await IsIn(home));
        Assert.Empty(await Sessions(person.Id));
    }

    [Fact]
    public async Task One_person_cannot_end_the_session_of_another()
    {
        var (mine, theirs) = (await app.Somebody(), await app.Somebody());
        using var me = await mine.SignIn();
        using var them = await theirs.SignIn();

        (await app.Send(me, "/account", "End", ("session", Assert.Single(await Sessions(theirs.Id))))).Dispose();

        Assert.True(await IsIn(them));
    }

    [Theory]
    [InlineData("expired")]
    [InlineData("stamp")]
    public async Task An_account_that_is_closed_or_changed_loses_its_sessions_within_a_minute(string how)
    {
        var person = await app.Somebody();
        using var client = await person.SignIn();
        Assert.True(await IsIn(client));

        await app.Change(person.Id, u => _ = how == "expired" ? (object)(u.ValidTo = new DateOnly(2016, 3, 23)) : u.SecurityStamp = "CHANGED");
        app.Later(TimeSpan.FromSeconds(60));

        Assert.False(await IsIn(client));
    }

    [Fact]
    public async Task A_new_role_counts_within_a_minute_without_signing_in_again()
    {
        var person = await app.Somebody();
        using var client = await person.SignIn();

        await app.Change(person.Id, u => u.Role = Roles.DataProtectionOfficer);
        app.Later(TimeSpan.FromSeconds(60));

        using var answer = await client.GetAsync(new Uri("/account", UriKind.Relative), Ct);
        Assert.Contains((await Host.RunningApp.Document(answer)).QuerySelectorAll("dd"), d => d.TextContent.Contains("Datenschutz", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_account_page_lists_only_sessions_that_still_open_something()
    {
        var person = await app.Somebody();
        using var left = await person.SignIn();
        var over = Assert.Single(await Sessions(person.Id));
        app.Later(TimeSpan.FromMinutes(28));
        using var other = await person.SignIn();
        app.Later(TimeSpan.FromMinutes(3));
        using var client = await person.SignIn();

        var listed = (await app.Document(client, "/account")).QuerySelectorAll("button[name='session']").Select(b => b.GetAttribute("value"));

        Assert.Equal(3, (await Sessions(person.Id)).Count);
        Assert.NotEqual(over, Assert.Single(listed));
    }

    [Fact]
    public async Task What_a_node_remembers_of_sessions_has_an_end_and_each_of_them_still_opens()
    {
        var person = await app.Somebody();
        await using var db = app.Db();
        var stamp = await db.Users.Where(u => u.Id == person.Id).Select(u => u.SecurityStamp).FirstAsync(Ct);
        var book = new SessionBook(app.App.Services.GetRequiredService<IServiceScopeFactory>(), app.App.Services.GetRequiredService<TradeDay>()) { Most = 3 };
        var secrets = new List<string>();
        for (var i = 0; i < 8; i++)
        {
            secrets.Add(await book.Begin(person.Id, "password", "Firefox, Linux", Ct));
            Assert.NotNull(await book.Check(secrets[i], person.Id, stamp, Ct));
            Assert.InRange(book.Remembered, 1, 3);
        }

        foreach (var secret in secrets)
        {
            Assert.NotNull(await book.Check(secret, person.Id, stamp, Ct));
        }

        app.Later(TimeSpan.FromMinutes(31));
        await book.EndOver(Ct);
        Assert.Equal(0, book.Remembered);
        Assert.Empty(await Sessions(person.Id));
    }

    [Fact]
    public async Task The_cookie_is_closed_to_scripts_and_to_other_sites_and_holds_no_name()
    {
        var person = await app.Somebody();
        using var client = app.Anonymous();
        (await person.TypePassword(client)).Dispose();
        using var answer = await person.TypeCode(client);

        var cookie = answer.Headers.GetValues("Set-Cookie").First(c => c.StartsWith("session=", StringComparison.Ordinal));

        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(person.Name, cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<HttpResponseMessage> SignOut(HttpClient client)
    {
        var page = await app.Document(client, "/account");
        var token = page.QuerySelector("form[action='/account/sign-out'] input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        return await client.PostAsync(new Uri("/account/sign-out", UriKind.Relative), form);
    }

    private static async Task<bool> IsIn(HttpClient client)
    {
        using var answer = await client.GetAsync(new Uri("/account", UriKind.Relative), Ct);
        return answer.StatusCode == HttpStatusCode.OK;
    }

    private async Task<List<string>> Sessions(int userId)
    {
        await using var db = app.Db();
        return await db.Set<UserSession>().Where(s => s.UserId == userId).Select(s => s.Hash).ToListAsync(Ct);
    }
}
