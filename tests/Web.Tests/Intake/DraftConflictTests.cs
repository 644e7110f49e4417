using System.Net;
using System.Text.Json;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People.Record;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Intake;

/// <summary>Two hands in one draft: nothing a colleague kept goes before somebody has seen both values.</summary>
public sealed class DraftConflictTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task The_second_to_keep_sees_both_values_and_overwrites_nothing_however_often_it_tries()
    {
        var jana = await app.SignedInAs("jana.offermann");
        var desk = await app.BeginDesk(jana);
        var token = Token(await app.Document(jana, desk));

        using var first = await Desks.Keep(jana, desk, token, 0, ("Answers.GivenName", "Selam"), ("Answers.Sex", "female"));
        using var second = await Desks.Keep(jana, desk, token, 0, ("Answers.GivenName", "Someone else"), ("Answers.Sex", "male"));
        using var third = await Desks.Keep(jana, desk, token, 0, ("Answers.GivenName", "Someone else"));
        var notice = await RunningApp.Document(second);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict, HttpStatusCode.Conflict), (first.StatusCode, second.StatusCode, third.StatusCode));
        Assert.Equal(1, JsonDocument.Parse(await first.Content.ReadAsStringAsync()).RootElement.GetProperty("version").GetInt32());
        Assert.All(["Vorname", "Selam", "Someone else", "weiblich", "Jana Offermann"], word => Assert.Contains(word, notice.Body!.TextContent, StringComparison.Ordinal));
        Assert.NotNull(notice.QuerySelector("button[name='step'][value='mine:1']"));
        Assert.Equal("Selam", Given(await app.Document(jana, desk)));
    }

    [Fact]
    public async Task Without_script_a_second_press_changes_nothing_and_keep_mine_does()
    {
        var jana = await app.SignedInAs("jana.offermann");
        var desk = await app.BeginDesk(jana);
        using var first = await Desks.Keep(jana, desk, Token(await app.Document(jana, desk)), 0, ("Answers.GivenName", "Selam"));

        using var pressed = await app.Post(jana, desk, ("Answers.GivenName", "Meine"), ("Version", "0"), ("step", "later"));
        var page = await RunningApp.Document(pressed);
        using var again = await app.Post(jana, desk, ("Answers.GivenName", "Meine"), ("Version", Version(page)), ("step", "finish"));
        var kept = Given(await app.Document(jana, desk));
        using var mine = await app.Post(jana, desk, ("Answers.GivenName", "Meine"), ("Version", Version(page)), ("step", page.QuerySelector("[data-conflict] button")!.GetAttribute("value")!));

        Assert.Equal(HttpStatusCode.OK, pressed.StatusCode);
        Assert.Equal("Meine", Given(page));
        Assert.Equal(desk, page.QuerySelector("[data-conflict] a")!.GetAttribute("href"));
        Assert.Equal((HttpStatusCode.OK, "Selam"), (again.StatusCode, kept));
        Assert.Null((await RunningApp.Document(mine)).QuerySelector("[data-conflict] button"));
        Assert.Equal("Meine", Given(await app.Document(jana, desk)));
    }

    [Fact]
    public async Task An_interview_two_hands_write_asks_which_answers_count()
    {
        var jana = await app.SignedInAs("jana.offermann");
        var (id, key) = await app.Settle("Gleich", "Zweihand");
        var path = $"/people/{key}/interview";
        var form = await app.Document(jana, path);
        var draft = ("Draft", form.QuerySelector("[name='Draft']")!.GetAttribute("value")!);
        await using var db = app.Db();
        var hwk = await db.Organisations.Where(o => o.Kind == "chamber").OrderBy(o => o.Id).Select(o => new { o.Key, o.Name }).FirstAsync();

        using var first = await Desks.Keep(jana, path, Token(form), 0, draft, ("Answers.Wish", "Köchin"), ("Answers.GermanSpeaking", "A1"), ("Answers.ConsentTo", hwk.Key));
        using var pressed = await app.Post(jana, path, ("Answers.Wish", "Gärtner"), ("Answers.Job1Years", "4"), ("Version", "0"), ("step", "finish"));
        var page = await RunningApp.Document(pressed);
        using var mine = await app.Post(jana, path, ("Answers.Wish", "Gärtner"), ("Version", "0"), ("step", page.QuerySelector("[data-conflict] button")!.GetAttribute("value")!));

        Assert.All(["Köchin", "Gärtner", hwk.Name, "Sprechen", "Jahre"], word => Assert.Contains(word, page.QuerySelector("[data-conflict]")!.TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("⟦", page.QuerySelector("[data-conflict]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Gärtner", (await db.IntakeDrafts.SingleAsync(d => d.PersonId == id)).Answers, StringComparison.Ordinal);
    }

    private static string Token(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("main [name='__RequestVerificationToken']")!.GetAttribute("value")!;

    private static string Version(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("[name='Version']")!.GetAttribute("value")!;

    private static string? Given(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("[name='Answers.GivenName']")!.GetAttribute("value");
}
