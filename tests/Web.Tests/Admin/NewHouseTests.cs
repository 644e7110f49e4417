using System.Net;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.Intake;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Admin;

/// <summary>From an empty database to the first person, through the pages alone.</summary>
public sealed class NewHouseTests(NewHouse app) : IClassFixture<NewHouse>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_house_without_demo_is_set_up_by_its_administrator_and_takes_the_first_person_in()
    {
        using var admin = await app.Accept(app.Link);
        Assert.Equal((3, 0), await Steps(admin));

        // Somebody without a site, before there is one: told who can mend it, and nothing breaks.
        await Added(admin, "/admin/bodies", HousePages.Body("jugendamt", "youth-office"));
        using var youth = await app.Accept(await app.Invite(admin, HousePages.Account("jugend.amt", Roles.YouthWorker, "jugendamt")));
        var closed = await app.Document(youth, "/people/new");
        using var nothing = await Posted(youth, "/people/new");
        Assert.Contains("Es gibt keinen offenen Standort. Die Verwaltung der Anwendung kann einen anlegen.", Words(closed), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Redirect, "/people/new"), (nothing.StatusCode, nothing.Headers.Location!.ToString()));

        await Added(admin, "/admin/bodies", HousePages.Body("sozialamt", "social-office"));
        await Added(admin, "/admin/sites", HousePages.Site("mitte"));
        using var worker = await app.Accept(await app.Invite(admin, HousePages.Account("erste.hilfe", Roles.Caseworker, "sozialamt", "mitte")));
        Assert.Equal((0, 0), await Steps(admin));

        var desk = await app.BeginDesk(worker);
        using var unknown = await Posted(worker, desk + "?handler=Aside", ("Answers.Paper", "AE_22"));
        using var saved = await app.Post(worker, desk, [.. Desks.Complete("Erstling"), ("step", "finish")]);
        Assert.Contains("Jobcenter", await unknown.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Contains("Die Verwaltung der Anwendung kann sie anlegen", WebUtility.HtmlDecode(await unknown.Content.ReadAsStringAsync(Ct)), StringComparison.Ordinal);
        Assert.Equal(desk + "/done", saved.Headers.Location?.ToString());
        Assert.StartsWith("/people/new/", await app.BeginDesk(youth), StringComparison.Ordinal);
        using var list = await worker.GetAsync(new Uri("/people", UriKind.Relative), Ct);
        Assert.Contains("Erstling", await list.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        using var board = await worker.GetAsync(new Uri("/situation", UriKind.Relative), Ct);
        Assert.Equal(HttpStatusCode.OK, board.StatusCode);

        await using var db = app.Db();
        var file = await db.Cases.SingleAsync(Ct);
        Assert.Equal("mitte", await db.Sites.Where(s => s.Id == file.SiteId).Select(s => s.Code).SingleAsync(Ct));
        var duty = await db.Duties.SingleAsync(d => d.PersonId == file.PersonId, Ct);
        Assert.Equal("sozialamt", await db.Organisations.Where(o => o.Id == duty.BodyId).Select(o => o.Key).SingleAsync(Ct));
        var actors = await db.Set<AuditEntry>().Where(e => e.Area == nameof(Site) && e.Action == AuditActions.Add).Select(e => e.Role).ToListAsync(Ct);
        Assert.Equal([Roles.Administrator], actors);
    }

    private async Task Added(HttpClient admin, string list, params (string Name, string Value)[] fields)
    {
        using var answer = await app.Post(admin, list + "/add", fields);
        Assert.Equal(list, answer.Headers.Location?.ToString() ?? string.Join(' ', await HousePages.Wrong(answer)));
    }

    /// <summary>How many steps the administration shows, and how many of them are done.</summary>
    private async Task<(int All, int Done)> Steps(HttpClient admin)
    {
        var steps = (await app.Document(admin, "/admin")).QuerySelectorAll("main ol.steps > li");
        return (steps.Length, steps.Count(s => s.ClassList.Contains("done")));
    }

    private async Task<HttpResponseMessage> Posted(HttpClient client, string path, params (string Name, string Value)[] fields)
    {
        var token = (await app.Document(client, "/account")).QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        return await client.PostAsync(new Uri(path, UriKind.Relative), form, Ct);
    }

    private static string Words(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("main")!.TextContent;
}
