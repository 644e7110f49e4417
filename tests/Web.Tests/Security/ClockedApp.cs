using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.SignIn;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Security;

/// <summary>A host of its own whose clock can be pushed forward, with accounts that have password and second factor.</summary>
public sealed class ClockedApp(SharedApp shared) : AppFixture(shared)
{
    public const string Password = "vier Birnen im Nebel";

    private readonly MovableClock clock = new();
    private int count;

    public DateTimeOffset Now => clock.GetUtcNow();

    public void Later(TimeSpan time) => clock.Ahead += time;

    protected override ServeOptions Options(DatabaseChoice database) => base.Options(database) with
    {
        Clock = clock,
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Limits:SignInPerMinute"] = "100000" },
    };

    internal async Task<Account> Somebody(string role = Roles.Caseworker)
    {
        var name = $"person.{Interlocked.Increment(ref count)}";
        await using var scope = App.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>();
        var model = await scope.ServiceProvider.GetRequiredService<AppDb>().Users.AsNoTracking().FirstAsync(u => u.Role == role);
        var user = new AppUser
        {
            Key = PublicKeys.New(),
            UserName = name,
            DisplayName = name,
            Role = role,
            BodyId = model.BodyId,
            SiteId = model.SiteId,
            ValidFrom = new DateOnly(2015, 1, 1),
            LockoutEnabled = true,
        };
        Assert.True((await users.CreateAsync(user, Password)).Succeeded);
        await users.ResetAuthenticatorKeyAsync(user);
        await users.SetTwoFactorEnabledAsync(user, true);
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, 3);
        return new Account(this, user.Id, name, (await users.GetAuthenticatorKeyAsync(user))!, [.. codes!]);
    }

    internal Task<int> Change(int userId, Action<AppUser> change) => Saved(async db => change(await db.Users.FirstAsync(u => u.Id == userId)));

    private async Task<int> Saved(Func<AppDb, Task> change)
    {
        await using var db = Db();
        await change(db);
        return await db.SaveChangesAsync();
    }

    internal sealed record Account(ClockedApp App, int Id, string Name, string Secret, string[] RecoveryCodes)
    {
        /// <summary>The code the app of this person shows now.</summary>
        public string Code => CodeOnce.At(Base32.Read(Secret), App.clock.GetUtcNow().ToUnixTimeSeconds() / 30);

        public async Task<HttpResponseMessage> TypePassword(HttpClient client, string password = Password) =>
            await App.Send(client, "/account/sign-in", "Password", ("Name", Name), ("Password", password));

        public async Task<HttpResponseMessage> TypeCode(HttpClient client, string? code = null) =>
            await App.Send(client, "/account/second-factor", null, ("Code", code ?? Code));

        public async Task<HttpClient> SignIn()
        {
            var client = App.Anonymous();
            (await TypePassword(client)).Dispose();
            using var answer = await TypeCode(client);
            Assert.Equal("/", answer.Headers.Location?.ToString());
            // The same code opens only once.
            App.Later(TimeSpan.FromSeconds(60));
            return client;
        }
    }

    /// <summary>Posts to a page's handler with the page's own antiforgery token.</summary>
    internal async Task<HttpResponseMessage> Send(HttpClient client, string path, string? handler, params (string Name, string Value)[] values)
    {
        var page = await Document(client, path);
        var token = page.QuerySelector("input[name='__RequestVerificationToken']")?.GetAttribute("value") ?? "";
        using var form = new FormUrlEncodedContent([.. values.Select(v => KeyValuePair.Create(v.Name, v.Value)), KeyValuePair.Create("__RequestVerificationToken", token)]);
        var query = handler is null ? "" : $"{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}handler={handler}";
        return await client.PostAsync(new Uri(path + query, UriKind.Relative), form);
    }
}
