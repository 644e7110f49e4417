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
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task No_page_takes_a_form_that_another_page_sent_even_with_its_mark(string header, string value)
    {
        var client = await app.SignedInAs("jana.offermann");
        var token = (await app.Document(client, "/preferences")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var (name, sent, expected) in new[] { (header, value, HttpStatusCode.Forbidden), ("X-Nothing", "at-all", HttpStatusCode.Redirect) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/people/new") { Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]) };
            request.Headers.TryAddWithoutValidation(name, sent);
            using var answer = await client.SendAsync(request, Ct);
            Assert.Equal(expected, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("/search/words/search")]
    [InlineData("/account/sign-in?handler=Password")]
    public async Task Letters_we_do_not_read_are_refused_with_a_page(string path)
    {
        using var client = app.Anonymous();
        using var content = new StringContent("q=+AGE-", System.Text.Encoding.ASCII);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded; charset=utf-7");
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), content, Ct);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        Assert.NotEmpty(await answer.Content.ReadAsStringAsync(Ct));
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
