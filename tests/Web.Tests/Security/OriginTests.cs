using System.Net;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Security;

/// <summary>Pages of somebody else, and names of hosts that somebody else made up.</summary>
public sealed class OriginTests(SharedApp app)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task The_search_answers_no_page_of_somebody_else(string header, string value)
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await Ask("/search/suggest", (header, value))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await Ask("/search/words/people", (header, value))).Status);
    }

    [Fact]
    public async Task The_search_answers_our_own_pages()
    {
        Assert.Equal(HttpStatusCode.OK, (await Ask("/search/suggest", ("Origin", app.Address.GetLeftPart(UriPartial.Authority)), ("Sec-Fetch-Site", "same-origin"))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await Ask("/search/words/people", ("Origin", app.Address.GetLeftPart(UriPartial.Authority)), ("Sec-Fetch-Site", "same-origin"), ("Sec-Fetch-Mode", "navigate"))).Status);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/people?age=20..30")]
    public async Task The_way_to_the_sign_in_names_no_host(string path)
    {
        using var client = app.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = "evil.example";
        using var answer = await client.SendAsync(request, Ct);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/account/sign-in?returnUrl=", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, string Text)> Ask(string path, params (string Name, string Value)[] headers)
    {
        var client = await app.SignedInAs("jana.offermann");
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([KeyValuePair.Create("q", "mohamed")]) };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await client.SendAsync(request, Ct);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Ct));
    }
}
