using System.Net;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.SignIn;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Security;

public sealed class InvitationTests(ClockedApp app) : IClassFixture<ClockedApp>
{
    private const string NewPassword = "sieben Gläser Abendlicht";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_administrator_makes_an_account_and_the_link_brings_its_keys_once()
    {
        var link = await Invite("anna.neumann");
        using var client = app.Anonymous();
        var page = await app.Document(client, link);
        var secret = page.QuerySelectorAll("strong").Select(s => s.TextContent.Replace(" ", "", StringComparison.Ordinal)).First(s => s.Length >= 26);
        var code = CodeOnce.At(Base32.Read(secret), app.Now.ToUnixTimeSeconds() / 30);

        using var done = await app.Send(client, link, null, ("Password", NewPassword), ("Code", code));
        using var account = await client.GetAsync(new Uri("/account", UriKind.Relative), Ct);
        using var again = app.Anonymous();
        var over = await app.Document(again, link);

        Assert.Equal(10, (await RunningApp.Document(done)).QuerySelectorAll("code").Length);
        Assert.Equal(HttpStatusCode.OK, account.StatusCode);
        Assert.Null(over.QuerySelector("input[type=password]"));
        await using var db = app.Db();
        var user = await db.Users.FirstAsync(u => u.UserName == "anna.neumann", Ct);
        Assert.True(user is { TwoFactorEnabled: true, PasswordHash: not null });
    }

    [Theory]
    [InlineData("kurz", true)]
    [InlineData("Passwort2026!!", true)]
    [InlineData("bert.schmitz.2026", true)]
    [InlineData(NewPassword, false)]
    public async Task Neither_a_weak_password_nor_a_wrong_code_sets_anything(string password, bool rightCode)
    {
        var name = "bert.schmitz" + password.Length;
        var link = await Invite(name);
        using var client = app.Anonymous();
        var page = await app.Document(client, link);
        var secret = page.QuerySelectorAll("strong").Select(s => s.TextContent.Replace(" ", "", StringComparison.Ordinal)).First(s => s.Length >= 26);
        var right = CodeOnce.At(Base32.Read(secret), app.Now.ToUnixTimeSeconds() / 30);

        using var refused = await app.Send(client, link, null, ("Password", password), ("Code", rightCode ? right : right == "000000" ? "000001" : "000000"));

        var answer = await RunningApp.Document(refused);
        Assert.NotNull(answer.QuerySelector("#errors"));
        Assert.DoesNotContain($"\"{password}\"", answer.DocumentElement.InnerHtml, StringComparison.Ordinal);
        await using var db = app.Db();
        Assert.Null((await db.Users.FirstAsync(u => u.UserName == name, Ct)).PasswordHash);
    }

    [Fact]
    public async Task A_link_is_worth_nothing_for_somebody_else()
    {
        var first = await Invite("clara.weiss");
        var second = await Invite("dora.lang");
        using var client = app.Anonymous();
        var swapped = first.Split('?')[0] + "?" + second.Split('?')[1];

        Assert.Null((await app.Document(client, swapped)).QuerySelector("input[type=password]"));
        Assert.Null((await app.Document(client, first.Split('?')[0])).QuerySelector("input[type=password]"));
        Assert.NotNull((await app.Document(client, first)).QuerySelector("input[type=password]"));
    }

    [Fact]
    public async Task A_link_is_worth_nothing_after_a_day_even_with_another_end_written_into_it()
    {
        var link = await Invite("emil.tag");
        using var client = app.Anonymous();
        app.Later(TimeSpan.FromHours(23));
        var inTime = await app.Document(client, link);
        app.Later(TimeSpan.FromHours(2));
        var late = await app.Document(client, link);
        var prolonged = await app.Document(client, link.Replace("token=", "token=9", StringComparison.Ordinal));
        app.Later(TimeSpan.FromHours(-25));

        Assert.NotNull(inTime.QuerySelector("input[type=password]"));
        Assert.Null(late.QuerySelector("input[type=password]"));
        Assert.Null(prolonged.QuerySelector("input[type=password]"));
    }

    [Fact]
    public async Task Ending_an_account_ends_its_sessions_at_once_and_stands_in_the_audit()
    {
        var person = await app.Somebody();
        using var client = await person.SignIn();
        var admin = await app.SignedInAs("bernd.hillen");
        await using var db = app.Db();
        var key = await db.Users.Where(u => u.Id == person.Id).Select(u => u.Key).FirstAsync(Ct);

        using var ended = await app.Send(admin, $"/admin/users/{key}", "End");
        using var answer = await client.GetAsync(new Uri("/account", UriKind.Relative), Ct);

        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var entry = await db.Set<AuditEntry>().Where(e => e.Area == nameof(AppUser) && e.Role == Roles.Administrator).OrderByDescending(e => e.Seq).FirstAsync(Ct);
        Assert.Contains("ValidTo", entry.Details, StringComparison.Ordinal);
        Assert.DoesNotContain((await db.Users.AsNoTracking().FirstAsync(u => u.Id == person.Id, Ct)).SecurityStamp!, entry.Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_cannot_lock_the_last_door_from_inside()
    {
        var admin = await app.SignedInAs("bernd.hillen");
        await using var db = app.Db();
        var key = await db.Users.Where(u => u.UserName == "bernd.hillen").Select(u => u.Key).FirstAsync(Ct);

        using var refused = await app.Send(admin, $"/admin/users/{key}", "End");

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Null(await db.Users.Where(u => u.Key == key).Select(u => u.ValidTo).FirstAsync(Ct));
    }

    [Theory]
    [InlineData("Form.ValidTo", "23.03.2016")]
    [InlineData("Form.ValidTo", "24.03.2016")]
    [InlineData("Form.ValidFrom", "25.03.2016")]
    [InlineData("Form.Role", Roles.DataProtectionOfficer)]
    public async Task An_administrator_takes_the_house_neither_now_nor_for_tomorrow_out_of_their_own_hands(string field, string value)
    {
        var admin = await app.SignedInAs("bernd.hillen");
        var before = await Account("bernd.hillen");

        using var refused = await app.Send(admin, $"/admin/users/{before.Key}", null, await Form(before, (field, value)));

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains("ein anderer Mensch aus der Verwaltung", (await RunningApp.Document(refused)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        var after = await Account("bernd.hillen");
        Assert.Equal((before.Role, before.ValidFrom, before.ValidTo), (after.Role, after.ValidFrom, after.ValidTo));
    }

    [Theory]
    [InlineData("End")]
    [InlineData(null)]
    public async Task The_last_living_administrator_is_not_ended_by_one_who_was_ended_a_moment_ago(string? handler)
    {
        var last = await app.Somebody(Roles.Administrator);
        var admin = await app.SignedInAs("bernd.hillen");
        var (bernd, account) = (await Account("bernd.hillen"), await Account(last.Name));
        var form = await Form(account, ("Form.ValidTo", "23.03.2016"));
        await app.Document(admin, "/admin/users");
        await app.Change(bernd.Id, u => u.ValidTo = new DateOnly(2016, 3, 23));

        using var refused = await app.Send(admin, $"/admin/users/{account.Key}", handler, form);

        await app.Change(bernd.Id, u => u.ValidTo = null);
        Assert.Contains("niemand mehr Konten verwalten", (await RunningApp.Document(refused)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await Account(last.Name)).ValidTo);
        using var ended = await app.Send(admin, $"/admin/users/{account.Key}", "End");
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.NotNull((await Account(last.Name)).ValidTo);
    }

    [Fact]
    public async Task Only_an_administrator_reaches_the_accounts()
    {
        var client = await app.SignedInAs("jana.offermann");
        using var answer = await client.GetAsync(new Uri("/admin/users", UriKind.Relative), Ct);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData(Roles.Caseworker)]
    [InlineData(Roles.ImmigrationClerk)]
    [InlineData(Roles.Administrator)]
    [InlineData(Roles.Volunteer)]
    public async Task A_firm_gets_no_account_of_an_office(string role)
    {
        var admin = await app.SignedInAs("bernd.hillen");
        using var answer = await app.Send(admin, "/admin/users/add", null,
            ("Form.UserName", "kein.amt"), ("Form.DisplayName", "Kein Amt"), ("Form.Role", role), ("Form.Body", "haustechnik-brandsiepen"), ("Form.Site", "aachen"), ("Form.ValidFrom", "24.03.2016"));
        var page = await RunningApp.Document(answer);
        await using var db = app.Db();

        Assert.Contains("gibt es an dieser Stelle nicht", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.False(await db.Users.AnyAsync(u => u.UserName == "kein.amt", Ct));
    }

    private async Task<AppUser> Account(string name)
    {
        await using var db = app.Db();
        return await db.Users.AsNoTracking().FirstAsync(u => u.UserName == name, Ct);
    }

    /// <summary>The form of an account as it stands, with one field typed anew.</summary>
    private async Task<(string, string)[]> Form(AppUser user, (string Name, string Value) typed)
    {
        await using var db = app.Db();
        var body = await db.Organisations.Where(o => o.Id == user.BodyId).Select(o => o.Key).FirstAsync(Ct);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Form.DisplayName"] = user.DisplayName,
            ["Form.Role"] = user.Role,
            ["Form.Body"] = body,
            ["Form.ValidFrom"] = user.ValidFrom.ToString("dd.MM.yyyy", System.Globalization.CultureInfo.InvariantCulture),
            [typed.Name] = typed.Value,
        };
        return [.. fields.Select(f => (f.Key, f.Value))];
    }

    private async Task<string> Invite(string name)
    {
        var admin = await app.SignedInAs("bernd.hillen");
        using var answer = await app.Send(admin, "/admin/users/add", null,
            ("Form.UserName", name), ("Form.DisplayName", name), ("Form.Role", Roles.CommitteeMember), ("Form.Body", "aachen-ausschuss"), ("Form.ValidFrom", "24.03.2016"));
        var page = await RunningApp.Document(answer);
        return new Uri(page.QuerySelector("code")?.TextContent ?? throw new InvalidOperationException(page.QuerySelector("main")?.TextContent)).PathAndQuery;
    }
}
