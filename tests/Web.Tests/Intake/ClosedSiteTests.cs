using System.Net;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Intake;

/// <summary>The town twelve days after the counter in Eschweiler closed.</summary>
public sealed class Summer2017(SharedApp shared) : AppFixture(shared)
{
    public static readonly DateOnly Today = new(2017, 7, 1);

    protected override ServeOptions Options(DatabaseChoice database) => base.Options(database) with { Today = Today };
}

public sealed class ClosedSiteTests(Summer2017 app) : IClassFixture<Summer2017>
{
    private const string Holger = "holger.wintgens";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_closed_site_takes_nobody_in_until_the_account_gets_another_one()
    {
        var holger = await app.SignedInAs(Holger);
        await using var db = app.Db();
        var user = await db.Users.AsNoTracking().SingleAsync(u => u.UserName == Holger, Ct);
        var begun = await Begun(db, user.BodyId, user.Id, user.SiteId);
        var before = (await db.IntakeDrafts.CountAsync(Ct), await db.Cases.CountAsync(Ct));

        var start = await app.Document(holger, "/people/new");
        using var fresh = await Fresh(holger);
        using var refused = await app.Post(holger, begun, [.. Complete("Wartend"), ("step", "finish")]);
        var said = (await RunningApp.Document(refused)).QuerySelector("#errors")!.TextContent;

        Assert.Contains("Standort Eschweiler ist geschlossen; der letzte Tag war der 19.06.2017.", start.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(start.QuerySelectorAll("main form[method='post']:not([action*='Discard'])"));
        Assert.Equal("/people/new", fresh.Headers.Location!.ToString());
        Assert.Contains("Die Verwaltung der Anwendung kann Ihrem Konto einen anderen Standort geben", said, StringComparison.Ordinal);
        Assert.Equal(before, (await db.IntakeDrafts.CountAsync(Ct), await db.Cases.CountAsync(Ct)));

        using var moved = await app.Post(await app.SignedInAs("bernd.hillen"), $"/admin/users/{user.Key}", ("Form.DisplayName", user.DisplayName), ("Form.Role", user.Role), ("Form.Body", "eschweiler-sozialamt"), ("Form.Site", "aachen"), ("Form.ValidFrom", "01.09.2015"));
        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        using var saved = await app.Post(holger, begun, [.. Complete("Wartend"), ("step", "finish")]);

        Assert.Equal(begun + "/done", saved.Headers.Location?.ToString());
        var person = await db.Persons.Where(p => p.FamilyName == "Wartend").Select(p => p.Id).SingleAsync(Ct);
        Assert.Equal("aachen", await db.Cases.Where(c => c.PersonId == person).Join(db.Sites, c => c.SiteId, s => s.Id, (c, s) => s.Code).SingleAsync(Ct));
    }

    [Fact]
    public async Task A_closed_site_is_not_offered_but_keeps_its_name()
    {
        var jana = await app.SignedInAs("jana.offermann");
        var list = await app.Document(jana, "/people");
        var asked = await app.Document(jana, "/people?site=eschweiler");
        var account = await app.Document(await app.SignedInAs("bernd.hillen"), "/admin/users/add");
        var board = await app.Document(await app.SignedInAs(Holger), "/situation");

        Assert.NotNull(list.QuerySelector("select[name='site'] option[value='aachen']"));
        Assert.Null(list.QuerySelector("select[name='site'] option[value='eschweiler']"));
        Assert.Equal("Standort Eschweiler", asked.QuerySelector("select[name='site'] option[value='eschweiler']")!.TextContent);
        Assert.Null(account.QuerySelector("option[value='eschweiler']"));
        Assert.Null(board.QuerySelector("select[name='site'] option[value='eschweiler']"));
        Assert.Contains(board.QuerySelectorAll("main table th"), cell => cell.TextContent.Contains("Standort Eschweiler", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_belongs_to_no_site_takes_people_in_at_an_open_one()
    {
        var desk = await app.BeginDesk(await app.SignedInAs("selma.yildirim"));
        var key = desk.Split('/')[^1];
        await using var db = app.Db();

        Assert.Equal("aachen", await db.IntakeDrafts.Where(d => d.Key == key).Join(db.Sites, d => d.SiteId, s => s.Id, (d, s) => s.Code).SingleAsync(Ct));
    }

    [Fact]
    public async Task A_body_that_ended_is_responsible_for_nobody_any_more()
    {
        await using (var db = app.Db())
        {
            (await db.Organisations.SingleAsync(o => o.Key == "aachen-fb50", Ct)).Close(Summer2017.Today.AddDays(-1));
            await db.SaveChangesAsync(Ct);
        }

        var torsten = await app.SignedInAs("torsten.breuer");
        using var saved = await app.Post(torsten, await app.BeginDesk(torsten), [.. Complete("Amtlos"), ("step", "finish")]);
        Assert.EndsWith("/done", saved.Headers.Location!.ToString(), StringComparison.Ordinal);
        await using var after = app.Db();
        var person = await after.Persons.Where(p => p.FamilyName == "Amtlos").Select(p => p.Id).SingleAsync(Ct);
        var closed = await app.Document(await app.SignedInAs("jana.offermann"), "/people/new");

        Assert.False(await after.Duties.AnyAsync(d => d.PersonId == person, Ct));
        Assert.Contains("Ihre Stelle gilt heute nicht", closed.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static (string Name, string Value)[] Complete(string family) => Desks.Complete(family, ("Answers.PaperTo", "18.12.2017"));

    private async Task<HttpResponseMessage> Fresh(HttpClient client)
    {
        var token = (await app.Document(client, "/account")).QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        return await client.PostAsync(new Uri("/people/new", UriKind.Relative), form, Ct);
    }

    /// <summary>A sitting begun while the counter was open.</summary>
    private async Task<string> Begun(AppDb db, int body, int user, int? site)
    {
        var at = app.App.Services.GetRequiredService<TradeDay>().Now.AddMinutes(-5);
        var draft = new IntakeDraft { Key = PublicKeys.New(), Sitting = 1, SiteId = site, BodyId = body, ById = user, Answers = "{}", StartedAt = at, SavedAt = at };
        db.Add(draft);
        await db.SaveChangesAsync(Ct);
        return $"/people/new/{draft.Key}";
    }
}
