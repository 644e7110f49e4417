using System.Net;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.SignIn;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Security;

/// <summary>A host whose people sign in through a directory of their city.</summary>
public sealed class DirectoryApp(SharedApp shared) : AppFixture(shared)
{
    public const string HighLevel = "two-factors";

    internal TestDirectory Directory { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        Directory = await TestDirectory.Start();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Directory.DisposeAsync();
    }

    protected override ServeOptions Options(DatabaseChoice database) => base.Options(database) with
    {
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Oidc:Authority"] = Directory.Address,
            ["Oidc:ClientId"] = TestDirectory.Client,
            ["Oidc:ClientSecret"] = TestDirectory.Secret,
            ["Oidc:Acr"] = HighLevel,
            ["Oidc:RequireHttps"] = "false",
        },
    };

    internal async Task Account(string name)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var model = await scope.ServiceProvider.GetRequiredService<AppDb>().Users.AsNoTracking().FirstAsync(u => u.Role == Roles.Caseworker);
        var user = new AppUser { Key = PublicKeys.New(), UserName = name, DisplayName = name, Role = model.Role, BodyId = model.BodyId, SiteId = model.SiteId, ValidFrom = new DateOnly(2015, 1, 1) };
        Assert.True((await scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>().CreateAsync(user)).Succeeded);
    }
}

public sealed class DirectoryTests(DirectoryApp app) : IClassFixture<DirectoryApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whom_the_directory_knows_with_two_factors_gets_in_and_is_known_again_by_its_subject()
    {
        await app.Account("lena.amt");
        using var first = await Walk(("sub-1", "lena.amt", DirectoryApp.HighLevel));
        using var renamed = await Walk(("sub-1", "lena.neuername", DirectoryApp.HighLevel));

        Assert.True(await IsIn(first));
        Assert.True(await IsIn(renamed));
    }

    [Theory]
    [InlineData("password-only")]
    [InlineData(null)]
    public async Task A_directory_that_asked_for_less_than_two_factors_opens_nothing(string? level)
    {
        var name = "mia.amt" + level?.Length;
        await app.Account(name);
        using var client = await Walk(("sub-" + name, name, level));

        Assert.False(await IsIn(client));
    }

    [Fact]
    public async Task A_token_made_for_another_request_opens_nothing()
    {
        await app.Account("nora.amt");
        app.Directory.MixesUp = true;
        using var client = await Walk(("sub-3", "nora.amt", DirectoryApp.HighLevel));
        app.Directory.MixesUp = false;

        Assert.False(await IsIn(client));
    }

    [Fact]
    public async Task A_second_subject_with_the_same_name_an_unknown_name_and_a_person_of_the_demo_stay_outside()
    {
        await app.Account("olga.amt");
        using var real = await Walk(("sub-4", "olga.amt", DirectoryApp.HighLevel));
        using var second = await Walk(("sub-5", "olga.amt", DirectoryApp.HighLevel));
        using var unknown = await Walk(("sub-6", "nobody.at-all", DirectoryApp.HighLevel));
        using var demo = await Walk(("sub-7", "jana.offermann", DirectoryApp.HighLevel));

        Assert.True(await IsIn(real));
        Assert.False(await IsIn(second));
        Assert.False(await IsIn(unknown));
        Assert.False(await IsIn(demo));
    }

    [Fact]
    public async Task New_keys_also_cut_the_tie_to_whom_the_directory_called_so_before()
    {
        await app.Account("pia.amt");
        using var first = await Walk(("sub-8", "pia.amt", DirectoryApp.HighLevel));
        var admin = await app.SignedInAs("bernd.hillen");
        await using var db = app.Db();
        var account = await db.Users.Where(u => u.UserName == "pia.amt").Select(u => new { u.Id, u.Key }).FirstAsync(Ct);
        var page = await app.Document(admin, $"/admin/users/{account.Key}");
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", page.QuerySelector("main input[name='__RequestVerificationToken']")!.GetAttribute("value")!)]);

        using var issued = await admin.PostAsync(new Uri($"/admin/users/{account.Key}?handler=Keys", UriKind.Relative), form, Ct);
        using var former = await Walk(("sub-8", "pia.anders", DirectoryApp.HighLevel));

        Assert.Equal(HttpStatusCode.OK, issued.StatusCode);
        Assert.False(await IsIn(first));
        Assert.False(await IsIn(former));
        Assert.False(await db.UserLogins.AnyAsync(l => l.UserId == account.Id, Ct));
    }

    private static async Task<bool> IsIn(HttpClient client)
    {
        using var answer = await client.GetAsync(new Uri("/account", UriKind.Relative), Ct);
        return answer.StatusCode == HttpStatusCode.OK;
    }

    /// <summary>Sign-in page, directory and back, as a browser walks it; the cookies that demand TLS are carried by hand.</summary>
    private async Task<HttpClient> Walk((string Subject, string Name, string? Acr) who)
    {
        app.Directory.Who = who;
        var jar = new Dictionary<string, string>(StringComparer.Ordinal);
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
        var next = new Uri(app.Address, SignInPaths.Directory);
        for (var step = 0; step < 8 && next is not null; step++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, next);
            if (next.Authority == app.Address.Authority)
            {
                request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", jar.Select(c => $"{c.Key}={c.Value}")));
            }

            using var answer = await browser.SendAsync(request, Ct);
            foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                var (name, value) = cookie.Split(';')[0].Split('=', 2) switch { [var n, var v] => (n, v), _ => ("", "") };
                jar[name] = value;
            }

            var to = answer.Headers.Location is { } location ? new Uri(next, location) : null;
            next = to is null || (to.Authority == app.Address.Authority && !to.AbsolutePath.StartsWith(SignInPaths.Directory, StringComparison.Ordinal)) ? null : to;
        }

        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = app.Address };
        client.DefaultRequestHeaders.TryAddWithoutValidation("Cookie", string.Join("; ", jar.Where(c => c.Value.Length > 0).Select(c => $"{c.Key}={c.Value}")));
        return client;
    }
}
