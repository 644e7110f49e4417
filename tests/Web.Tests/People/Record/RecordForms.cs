using System.Net;
using AngleSharp.Html.Dom;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.People.Record;

/// <summary>Fills in and sends one of several forms of a page, and says what the page then tells.</summary>
internal static class RecordForms
{
    public static async Task<HttpResponseMessage> Submit(this RunningApp app, HttpClient client, string path, string handler, params (string Name, string Value)[] typed) =>
        await Submit(client, await app.Document(client, path), handler, typed);

    /// <summary>Sends a form as it was opened, however old it is.</summary>
    public static async Task<HttpResponseMessage> Submit(HttpClient client, IHtmlDocument page, string handler, params (string Name, string Value)[] typed)
    {
        var form = page.QuerySelectorAll("main form[method='post']").OfType<IHtmlFormElement>().First(f => f.GetAttribute("action")?.EndsWith($"handler={handler}", StringComparison.Ordinal) == true);
        var fields = form.Elements.OfType<IHtmlInputElement>().Where(i => i.Name is not null && i.Type is not "checkbox").Select(i => KeyValuePair.Create(i.Name!, i.Value))
            .Concat(form.Elements.OfType<IHtmlSelectElement>().Select(s => KeyValuePair.Create(s.Name!, s.Value ?? "")))
            .Where(f => !typed.Any(t => t.Name == f.Key)).Concat(typed.Select(t => KeyValuePair.Create(t.Name, t.Value)));
        using var content = new FormUrlEncodedContent(fields);
        return await client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content);
    }

    /// <summary>Posts without a form to it, as somebody does who may not see it.</summary>
    public static async Task<HttpResponseMessage> Force(this RunningApp app, HttpClient client, string path, params (string Name, string Value)[] typed)
    {
        var token = (await app.Document(client, "/account")).QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent(typed.Append(("__RequestVerificationToken", token)).Select(t => KeyValuePair.Create(t.Item1, t.Item2)));
        return await client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    public static async Task<HttpStatusCode> Status(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    public static bool Offers(this IHtmlDocument page, string handler) =>
        page.QuerySelectorAll("main form[method='post']").Any(f => f.GetAttribute("action")?.EndsWith($"handler={handler}", StringComparison.Ordinal) == true);

    /// <summary>The words of a page in one line.</summary>
    public static string Words(this IHtmlDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A person of the Aachen site with further facts.</summary>
    public static async Task<(int Id, string Key)> Settle(this RunningApp app, string family, Action<Villagers, Person> facts, string? born = "1990-01-01")
    {
        var (id, key) = await app.Settle("Probe", family, born);
        await using var db = app.Db();
        facts(new Villagers(db, $"IP-F-{PublicKeys.New()}"), await db.Persons.SingleAsync(p => p.Id == id));
        return (id, key);
    }

    public static async Task<string> History(this RunningApp app, string user, string key) => (await app.Document(await app.SignedInAs(user), $"/people/{key}/history")).Words();
}
