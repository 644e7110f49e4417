using AngleSharp.Html.Dom;
using IntegrationPoint.Web.Security.SignIn;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Admin;

/// <summary>Bodies, sites and invitations as an administrator's browser sends them.</summary>
internal static class HousePages
{
    public const string Password = "sieben Gläser Abendlicht";

    public static (string Name, string Value)[] Body(string key, string kind, params (string Name, string Value)[] other) => Merged(other,
        ("Typed.Key", key), ("Typed.Kind", kind), ("Typed.Name", $"Stelle {key}"), ("Typed.ShortName", key), ("Typed.Municipality", "05334002"), ("Typed.From", "24.03.2016"));

    public static (string Name, string Value)[] Site(string code, params (string Name, string Value)[] other) => Merged(other,
        ("Typed.Code", code), ("Typed.Name", $"Standort {code}"), ("Typed.Address", "Werkstraße 12, 52068 Aachen"), ("Typed.Municipality", "05334002"), ("Typed.From", "24.03.2016"));

    public static (string Name, string Value)[] Account(string name, string role, string body, string site = "") =>
        [("Form.UserName", name), ("Form.DisplayName", name), ("Form.Role", role), ("Form.Body", body), ("Form.Site", site), ("Form.ValidFrom", "24.03.2016")];

    /// <summary>Sends the form of a page that has the handler, with its token and the version it shows.</summary>
    public static async Task<HttpResponseMessage> End(this RunningApp app, HttpClient client, string path, string day, string? version = null)
    {
        var page = await app.Document(client, path);
        var form = page.QuerySelectorAll("main form[method='post']").OfType<IHtmlFormElement>().Single(f => f.GetAttribute("action")?.Contains("handler=End", StringComparison.Ordinal) == true);
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["To"] = day,
            ["Version"] = version ?? form.QuerySelector("[name='Version']")!.GetAttribute("value")!,
            ["__RequestVerificationToken"] = form.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!,
        });
        return await client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content);
    }

    /// <summary>A new account; the path of its one-time link.</summary>
    public static async Task<string> Invite(this RunningApp app, HttpClient admin, params (string Name, string Value)[] account)
    {
        using var answer = await app.Post(admin, "/admin/users/add", account);
        var page = await RunningApp.Document(answer);
        return new Uri(page.QuerySelector("code")?.TextContent ?? throw new InvalidOperationException(page.QuerySelector("#errors")?.TextContent)).PathAndQuery;
    }

    /// <summary>Sets password and second factor behind a link and returns the session that this opens.</summary>
    public static async Task<HttpClient> Accept(this RunningApp app, string link)
    {
        var client = app.Anonymous();
        var page = await app.Document(client, link);
        var secret = page.QuerySelectorAll("strong").Select(s => s.TextContent.Replace(" ", "", StringComparison.Ordinal)).First(s => s.Length >= 26);
        var code = CodeOnce.At(Base32.Read(secret), TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
        using var done = await app.Post(client, link, ("Password", Password), ("Code", code));
        Assert.Equal(10, (await RunningApp.Document(done)).QuerySelectorAll("code").Length);
        return client;
    }

    /// <summary>The names of the fields that a form sends back as wrong.</summary>
    public static async Task<IReadOnlyList<string>> Wrong(HttpResponseMessage answer)
    {
        var page = await RunningApp.Document(answer);
        return [.. page.QuerySelectorAll("[aria-invalid='true']").Select(f => f.GetAttribute("name")!)];
    }

    private static (string, string)[] Merged((string Name, string Value)[] other, params (string Name, string Value)[] usual) =>
        [.. usual.Where(u => !other.Any(o => o.Name == u.Name)), .. other];
}
