using System.Net;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Security;

public sealed class HeaderTests(SharedApp app)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("jana.offermann")]
    [InlineData("katharina.voss")]
    public async Task Every_answer_tells_the_browser_what_it_may_do(string? user)
    {
        using var anonymous = app.Anonymous();
        var client = user is null ? anonymous : await app.SignedInAs(user);
        foreach (var path in PageList.Paths(app).Select(p => p.Path).Append("/no-such-page").Append("/icon.svg"))
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Ct);

            var policy = string.Join(' ', answer.Headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'none'; script-src 'self' 'nonce-", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.Contains("form-action 'self'", policy, StringComparison.Ordinal);
            Assert.Contains("base-uri 'none'", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
            Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
            Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
            Assert.Contains("camera=()", Assert.Single(answer.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
            Assert.False(answer.Headers.Contains("Server"), path);
            Assert.True(path == "/icon.svg" || answer.Headers.CacheControl?.NoStore == true, $"{path}: {answer.Headers.CacheControl}");
            Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Every_script_of_a_page_carries_the_number_of_this_answer_and_no_other_page_shares_it()
    {
        using var client = app.Anonymous();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 3; i++)
        {
            using var answer = await client.GetAsync(new Uri("/account/sign-in", UriKind.Relative), Ct);
            var page = await RunningApp.Document(answer);
            var nonce = Assert.Single(answer.Headers.GetValues("Content-Security-Policy")).Split("'nonce-")[1].Split('\'')[0];

            Assert.NotEmpty(page.Scripts);
            Assert.All(page.Scripts, script => Assert.Equal(nonce, script.GetAttribute("nonce")));
            Assert.True(seen.Add(nonce));
        }
    }

    [Fact]
    public async Task No_page_holds_inline_style_or_script()
    {
        var client = await app.SignedInAs("jana.offermann");
        foreach (var path in PageList.Paths(app).Select(p => p.Path))
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Ct);
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                var page = await RunningApp.Document(answer);

                Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])").Select(e => $"{path}: {e.OuterHtml}"));
                Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
            }
        }
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        var client = await app.SignedInAs("jana.offermann");
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("user", "miriam.kessels")]);

        foreach (var path in new[] { "/account/sign-in?handler=Persona", "/account?handler=Everywhere", "/account/sign-out", "/account/keys?handler=Add" })
        {
            using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), form, Ct);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        using var still = await client.GetAsync(new Uri("/account", UriKind.Relative), Ct);
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }
}
