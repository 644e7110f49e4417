using System.Net;
using AngleSharp.Html.Dom;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Security;

/// <summary>A form without its token ends in 400, and no test of its handler alone would tell.</summary>
public sealed class FormTokenTests(MarkedApp app) : IClassFixture<MarkedApp>
{
    private const string Token = "__RequestVerificationToken";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("jana.offermann")]
    [InlineData("miriam.kessels")]
    [InlineData("bernd.hillen")]
    [InlineData("katharina.voss")]
    public async Task Every_form_of_every_page_carries_its_token(string user)
    {
        var client = await app.SignedInAs(user);
        await KeepView(client, user);
        var forms = 0;
        List<string> bare = [];
        foreach (var path in CrawlTests.Addresses(app).Where(p => !p.Contains('?', StringComparison.Ordinal)).Append("/people?select=1"))
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Ct);
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                // What was typed into the search changes nothing; its addresses ask where the form stands instead.
                var posted = (await RunningApp.Document(answer)).QuerySelectorAll("form[method=post]").OfType<IHtmlFormElement>()
                    .Where(f => f.GetAttribute("role") != "search" && f.GetAttribute("action")?.StartsWith("/search/words/", StringComparison.Ordinal) != true).ToList();
                forms += posted.Count;
                bare.AddRange(posted.Where(f => !f.Elements.OfType<IHtmlInputElement>().Any(i => i.Name == Token)).Select(f => $"{path}: {f.GetAttribute("action")}"));
            }
        }

        Assert.True(forms > 0);
        Assert.Empty(bare);
    }

    [Fact]
    public async Task A_view_is_kept_and_forgotten_by_the_buttons_of_the_page()
    {
        using var client = await app.SignIn("jana.offermann");
        using var kept = await Send(client, await Form(client, "handler=Save"), ("ViewName", "Meine Liste"));
        var after = await app.Document(client, "/people");
        using var gone = await Send(client, await Form(client, "handler=Forget"));

        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.Contains("Meine Liste", after.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
    }

    private async Task KeepView(HttpClient client, string user)
    {
        if (user == "jana.offermann")
        {
            using var kept = await Send(client, await Form(client, "handler=Save"), ("ViewName", "Ansicht"));
        }
    }

    private async Task<IHtmlFormElement> Form(HttpClient client, string action) => (await app.Document(client, "/people"))
        .QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>().First(f => f.GetAttribute("action")?.Contains(action, StringComparison.Ordinal) == true);

    private static async Task<HttpResponseMessage> Send(HttpClient client, IHtmlFormElement form, params (string Name, string Value)[] typed)
    {
        var hidden = form.Elements.OfType<IHtmlInputElement>().Where(i => i.Type == "hidden").Select(i => KeyValuePair.Create(i.Name!, i.Value));
        using var content = new FormUrlEncodedContent(hidden.Concat(typed.Select(t => KeyValuePair.Create(t.Name, t.Value))));
        return await client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content, Ct);
    }
}
