using System.Net;
using System.Text.Json;
using IntegrationPoint.Web.Security.Addresses;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Security;

/// <summary>Opens every page the program has, as every persona, with the marked person wherever an address takes one: what the matrix closes is nowhere in the answer.</summary>
public sealed class CrawlTests(MarkedApp app) : IClassFixture<MarkedApp>
{
    private static readonly string[] Questions = [MarkedPerson.Family, MarkedPerson.Given, MarkedPerson.Azr, MarkedPerson.Customer, MarkedPerson.File, "Markfam"];

    public static TheoryData<string> Personas => [.. MarkedPerson.Allowed.Keys];

    [Theory, MemberData(nameof(Personas))]
    public async Task Nothing_a_persona_may_not_see_reaches_the_browser(string user)
    {
        var client = await app.SignedInAs(user);
        var forbidden = MarkedPerson.All.Except(MarkedPerson.Allowed[user]).ToArray();
        var leaks = new List<string>();
        foreach (var path in Addresses(app))
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            var text = Plain(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, $"{path}: {answer.StatusCode}");
            leaks.AddRange(forbidden.Except(Asked(path)).Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(word => $"{path}: {word}"));
        }

        Assert.Empty(leaks);
    }

    [Theory]
    [InlineData("wilma.schaaf")]
    [InlineData("kai.brandsiepen")]
    [InlineData("claudia.mertes")]
    [InlineData("ralf.pontzen")]
    public async Task No_verb_and_no_handler_that_a_page_does_not_know_goes_round_its_guard(string user)
    {
        var client = await app.SignedInAs(user);
        var token = (await app.Document(client, "/account")).QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        var forbidden = MarkedPerson.All.Except(MarkedPerson.Allowed[user]).ToArray();
        var opened = new List<string>();
        foreach (var path in Addresses(app).Where(p => p.Contains(app.Person.Key, StringComparison.Ordinal) && !p.Contains('?', StringComparison.Ordinal)))
        {
            using var plain = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
            using var posted = await client.PostAsync(new Uri(path, UriKind.Relative), form, TestContext.Current.CancellationToken);
            using var unknown = await client.GetAsync(new Uri(path + "?handler=Nobody", UriKind.Relative), TestContext.Current.CancellationToken);
            foreach (var answer in new[] { posted, unknown })
            {
                var text = Plain(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
                if (forbidden.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) || (answer.StatusCode == HttpStatusCode.OK && plain.StatusCode != HttpStatusCode.OK))
                {
                    opened.Add($"{answer.RequestMessage!.Method} {answer.RequestMessage.RequestUri!.PathAndQuery}: {answer.StatusCode}");
                }
            }
        }

        Assert.Empty(opened);
    }

    [Fact]
    public async Task No_address_title_or_link_of_any_page_carries_a_name()
    {
        var client = await app.SignedInAs("jana.offermann");
        foreach (var path in Addresses(app).Where(p => !p.Contains('?', StringComparison.Ordinal)))
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var page = await RunningApp.Document(answer);
            var links = page.QuerySelectorAll("[href], [action], [formaction]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("action") ?? e.GetAttribute("formaction")!);
            Assert.DoesNotContain(links.Append(page.Title ?? ""), t => t.Contains("mark", StringComparison.OrdinalIgnoreCase) && t.Contains("familie", StringComparison.OrdinalIgnoreCase));
        }
    }

    internal static IEnumerable<string> Addresses(MarkedApp app)
    {
        var words = app.App.Services.GetRequiredService<TypedWords>();
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["key"] = app.Person.Key, ["person"] = app.Person.Key, ["id"] = app.Person.Key };
        foreach (var page in PageList.Paths(app, values))
        {
            yield return page.Path;
            if (page.Pattern.Contains("search", StringComparison.Ordinal) || page.Pattern.Contains("people", StringComparison.Ordinal) || page.Pattern.Contains("suggest", StringComparison.Ordinal))
            {
                foreach (var question in Questions)
                {
                    yield return $"{page.Path}?words={words.Seal(question)}";
                }
            }
        }
    }

    // What was asked for comes back in the search field: that is the viewer's own word, not an answer.
    private string[] Asked(string path) => path.Split("?words=") is [_, var sealedWords] ? [app.App.Services.GetRequiredService<TypedWords>().Open(sealedWords)!] : [];

    private static string Plain(string text) =>
        text.StartsWith('{') || text.StartsWith('[') ? JsonSerializer.Serialize(JsonDocument.Parse(text), Readable) : WebUtility.HtmlDecode(text);

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
