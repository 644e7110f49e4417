using System.Diagnostics;
using System.Net;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Security;

public sealed class SignInTests(ClockedApp app) : IClassFixture<ClockedApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Password_and_code_together_open_the_door()
    {
        var person = await app.Somebody();
        using var client = await person.SignIn();

        using var answer = await client.GetAsync(new Uri("/account", UriKind.Relative), Ct);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task The_password_alone_opens_nothing()
    {
        var person = await app.Somebody();
        using var client = app.Anonymous();
        using var half = await person.TypePassword(client);

        using var answer = await client.GetAsync(new Uri("/account", UriKind.Relative), Ct);

        Assert.Equal("/account/second-factor", half.Headers.Location?.ToString());
        Assert.StartsWith("/account/sign-in", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_name_a_locked_and_an_expired_account_get_the_same_answer()
    {
        var (known, locked, expired) = (await app.Somebody(), await app.Somebody(), await app.Somebody());
        await app.Change(locked.Id, u => u.LockoutEnd = DateTimeOffset.MaxValue);
        await app.Change(expired.Id, u => u.ValidTo = new DateOnly(2015, 12, 31));

        var wrong = await Answer(known, "not the password at all");

        Assert.Equal(wrong, await Answer(locked, ClockedApp.Password));
        Assert.Equal(wrong, await Answer(expired, ClockedApp.Password));
        Assert.Equal(wrong, await Answer(known with { Name = "nobody.at-all" }, ClockedApp.Password));
        Assert.Contains("Die Anmeldung ist nicht möglich", wrong, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_failed_answer_comes_sooner_than_a_password_check_takes()
    {
        var person = await app.Somebody();
        using var client = app.Anonymous();
        var started = Stopwatch.GetTimestamp();

        using var answer = await (person with { Name = "nobody.at-all" }).TypePassword(client);

        Assert.True(Stopwatch.GetElapsedTime(started) >= TimeSpan.FromMilliseconds(400));
    }

    [Fact]
    public async Task After_five_wrong_passwords_even_the_right_one_waits_fifteen_minutes()
    {
        var person = await app.Somebody();
        using var client = app.Anonymous();
        for (var i = 0; i < 5; i++)
        {
            (await person.TypePassword(client, $"wrong password {i}")).Dispose();
        }

        using (var locked = await person.TypePassword(client))
        {
            Assert.Equal(HttpStatusCode.OK, locked.StatusCode);
        }

        // Identity keeps the lock on the clock of the machine; the test opens it instead of waiting.
        await app.Change(person.Id, u => u.LockoutEnd = null);
        using var open = await person.TypePassword(client);
        Assert.Equal(HttpStatusCode.Redirect, open.StatusCode);
    }

    [Fact]
    public async Task A_code_opens_once_and_not_again()
    {
        var person = await app.Somebody();
        var code = person.Code;
        using var first = app.Anonymous();
        (await person.TypePassword(first)).Dispose();
        using var opened = await person.TypeCode(first, code);
        using var second = app.Anonymous();
        (await person.TypePassword(second)).Dispose();

        using var refused = await person.TypeCode(second, code);

        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Of_many_who_type_one_code_at_the_same_time_one_gets_in(bool usedBefore)
    {
        var person = await app.Somebody();
        if (usedBefore)
        {
            (await person.SignIn()).Dispose();
        }

        var clients = Enumerable.Range(0, 6).Select(_ => app.Anonymous()).ToList();
        foreach (var client in clients)
        {
            (await person.TypePassword(client)).Dispose();
        }

        var code = person.Code;
        var answers = await Task.WhenAll(clients.Select(c => person.TypeCode(c, code)));

        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.Redirect);
        Assert.Equal(5, answers.Count(a => a.StatusCode == HttpStatusCode.OK));
        clients.ForEach(c => c.Dispose());
    }

    [Fact]
    public async Task A_request_that_read_the_last_step_before_another_used_the_code_does_not_get_in()
    {
        var person = await app.Somebody();
        (await person.SignIn()).Dispose();
        await using var early = app.App.Services.CreateAsyncScope();
        await using var quick = app.App.Services.CreateAsyncScope();
        var (first, second) = (early.ServiceProvider.GetRequiredService<UserManager<AppUser>>(), quick.ServiceProvider.GetRequiredService<UserManager<AppUser>>());
        var user = await first.FindByNameAsync(person.Name);
        await first.GetAuthenticationTokenAsync(user!, "[AspNetUserStore]", "AuthenticatorLastStep");
        var provider = first.Options.Tokens.AuthenticatorTokenProvider;
        var code = person.Code;

        Assert.True(await second.VerifyTwoFactorTokenAsync((await second.FindByNameAsync(person.Name))!, provider, code));
        Assert.False(await first.VerifyTwoFactorTokenAsync(user!, provider, code));
    }

    [Fact]
    public async Task A_recovery_code_opens_once_and_not_again()
    {
        var person = await app.Somebody();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 2; i++)
        {
            using var client = app.Anonymous();
            (await person.TypePassword(client)).Dispose();
            using var answer = await app.Send(client, "/account/second-factor?recovery=true", null, ("Recovery", "true"), ("Code", person.RecoveryCodes[0]));
            answers.Add(answer.StatusCode);
        }

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.OK], answers);
    }

    [Fact]
    public async Task Success_and_failure_stand_in_the_audit_without_what_was_typed()
    {
        var person = await app.Somebody();
        (await person.SignIn()).Dispose();
        using var client = app.Anonymous();
        (await (person with { Name = "Geheim4711!" }).TypePassword(client, "Auch geheim 4712")).Dispose();

        await using var db = app.Db();
        var entries = await db.Set<AuditEntry>().Where(e => e.Area == "session").ToListAsync(Ct);

        Assert.Contains(entries, e => e.Action == AuditActions.SignIn && e.UserId == person.Id);
        Assert.Contains(entries, e => e.Action == AuditActions.SignInFailed);
        Assert.DoesNotContain(entries, e => e.Details?.Contains("4711", StringComparison.Ordinal) == true || e.Details?.Contains("4712", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_foreign_return_address_is_not_followed()
    {
        using var client = app.Anonymous();
        using var answer = await app.Send(client, "/account/sign-in?returnUrl=https%3A%2F%2Fevil.example", "Persona", ("user", "miriam.kessels"));

        Assert.Equal("/", answer.Headers.Location?.ToString());
    }

    private async Task<string> Answer(ClockedApp.Account who, string password)
    {
        using var client = app.Anonymous();
        using var answer = await who.TypePassword(client, password);
        var page = await RunningApp.Document(answer);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return page.QuerySelector("#errors")!.TextContent;
    }
}
