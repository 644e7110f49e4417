using System.Net;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Security.Hostile;

/// <summary>Over TLS every cookie stays on TLS and on this host, and the browser is told to come back over TLS only.</summary>
public sealed class TlsTests(TlsApp app, SharedApp plain) : IClassFixture<TlsApp>
{
    /// <summary>Cookies of taste: they open nothing and tell nothing about anybody.</summary>
    private static readonly string[] Taste = ["theme", "keys", "lang"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_cookie_is_bound_to_tls_and_to_this_host_and_closed_to_scripts()
    {
        var cookies = await Cookies(app);

        Assert.Subset(cookies.Select(c => c.Split('=')[0]).ToHashSet(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal) { "__Host-session", "__Host-form", "__Host-done" });
        Assert.All(cookies, cookie =>
        {
            var parts = cookie.ToLowerInvariant().Split("; ");
            Assert.True(cookie.StartsWith("__Host-", StringComparison.Ordinal) || Taste.Any(t => cookie.StartsWith(t + "=", StringComparison.Ordinal)), cookie);
            Assert.Subset(parts.ToHashSet(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal) { "secure", "httponly", "samesite=lax", "path=/" });
            Assert.DoesNotContain(parts, p => p.StartsWith("domain", StringComparison.Ordinal));
        });
    }

    /// <summary>Browsers refuse the prefix and Secure where there is no TLS; nobody could sign in.</summary>
    [Fact]
    public async Task Over_plain_loopback_no_cookie_asks_for_tls_and_all_else_holds()
    {
        var cookies = await Cookies(plain);

        Assert.Contains(cookies, c => c.StartsWith("session=", StringComparison.Ordinal));
        Assert.All(cookies, cookie =>
        {
            var parts = cookie.ToLowerInvariant().Split("; ");
            Assert.DoesNotContain("secure", parts);
            Assert.Subset(parts.ToHashSet(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal) { "httponly", "samesite=lax", "path=/" });
        });
    }

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/people")]
    [InlineData("/icon.svg")]
    [InlineData("/no-such-page")]
    [InlineData("/search/suggest")]
    public async Task The_browser_is_told_to_stay_on_tls_and_never_so_on_plain_loopback(string path)
    {
        var (secure, open) = (await Answer(app, path), await Answer(plain, path));

        Assert.Equal("max-age=31536000; includeSubDomains", Assert.Single(secure.Headers.GetValues("Strict-Transport-Security")));
        Assert.Contains("upgrade-insecure-requests", Assert.Single(secure.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(open.Headers.Contains("Strict-Transport-Security"));
        Assert.DoesNotContain("upgrade-insecure-requests", Assert.Single(open.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_a_named_proxy_that_speaks_tls_the_same_holds()
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Proxies:0"] = "127.0.0.1" };
        await using var host = await WebHost.Start(new ServeOptions { Database = plain.Town.Copy(), Urls = "http://127.0.0.1:0", Settings = settings }, Ct);
        using var client = new HttpClient { BaseAddress = new Uri(host.Urls.First()) };
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        using var answer = await client.GetAsync(new Uri("/account/sign-in", UriKind.Relative), Ct);

        Assert.True(answer.Headers.Contains("Strict-Transport-Security"));
        Assert.All(answer.Headers.GetValues("Set-Cookie"), c => Assert.StartsWith("__Host-", c, StringComparison.Ordinal));
        Assert.All(answer.Headers.GetValues("Set-Cookie"), c => Assert.Contains("; secure", c, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Every cookie that signing in, saving something and choosing a taste leave.</summary>
    private static async Task<IReadOnlyList<string>> Cookies(RunningApp house)
    {
        List<string> cookies = [];
        using var client = house.Anonymous();
        await Send("/account/sign-in", "/account/sign-in?handler=Persona", ("user", PostCase.Jana));
        await Send("/account", "/account?handler=Preferences", ("Language", "de"), ("SingleKeys", "true"));
        await Send("/preferences", "/preferences", ("Theme", "Dark"), ("Language", "de"), ("Keys", "Off"));
        return cookies;

        async Task Send(string page, string target, params (string Name, string Value)[] fields)
        {
            using var shown = await client.GetAsync(new Uri(page, UriKind.Relative), Ct);
            var token = (await RunningApp.Document(shown)).QuerySelector("main input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
            using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
            using var sent = await client.PostAsync(new Uri(target, UriKind.Relative), form, Ct);
            Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
            cookies.AddRange(new[] { shown, sent }.SelectMany(a => a.Headers.TryGetValues("Set-Cookie", out var set) ? set : []).Where(c => !c.Contains("=;", StringComparison.Ordinal)));
        }
    }

    private static async Task<HttpResponseMessage> Answer(RunningApp house, string path)
    {
        using var client = house.Anonymous();
        return await client.GetAsync(new Uri(path, UriKind.Relative), Ct);
    }
}
