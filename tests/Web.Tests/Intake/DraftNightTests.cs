using IntegrationPoint.Domain.Accessibility;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Jobs;
using IntegrationPoint.Web.Security.Sessions;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.Imports.Persons;
using IntegrationPoint.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace IntegrationPoint.Web.Tests.Intake;

/// <summary>Drafts nobody goes on with, with the clock moved.</summary>
public sealed class DraftNightTests(ClockedApp app) : IClassFixture<ClockedApp>
{
    private const string Jana = "jana.offermann";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_abandoned_desk_draft_is_announced_and_then_deleted_while_a_touched_one_stays()
    {
        var (old, touched) = (await Begin("Vergessen"), await Begin("Beruehrt"));
        app.Later(TimeSpan.FromDays(22));
        var quiet = await Words();
        app.Later(TimeSpan.FromDays(2));
        var warned = await Words();
        await Keep(await app.SignIn(Jana), touched, "Beruehrt", version: 1);
        app.Later(TimeSpan.FromDays(7));
        await Night();

        Assert.DoesNotContain("wird gelöscht am", quiet, StringComparison.Ordinal);
        Assert.Contains("werden in wenigen Tagen gelöscht", warned, StringComparison.Ordinal);
        Assert.Contains("wird gelöscht am", warned, StringComparison.Ordinal);
        await using var db = app.Db();
        var (oldKey, touchedKey) = (old.Split('/')[^1], touched.Split('/')[^1]);
        Assert.False(await db.IntakeDrafts.AnyAsync(d => d.Key == oldKey, Ct));
        Assert.True(await db.IntakeDrafts.AnyAsync(d => d.Key == touchedKey, Ct));
        var said = await db.Set<AuditEntry>().Where(e => e.Action == AuditActions.Retention && e.Area == "intake").OrderByDescending(e => e.Seq).FirstAsync(Ct);
        Assert.Contains("\"desk\":1", said.Details, StringComparison.Ordinal);
        Assert.DoesNotContain("Vergessen", said.Details, StringComparison.Ordinal);
        Assert.Null(said.Subjects);
    }

    [Fact]
    public async Task An_interview_nobody_finished_is_announced_to_those_who_know_the_person_and_then_deleted()
    {
        var (id, key, name) = await Somebody();
        using (await app.Post(await app.SignIn(Jana), $"/people/{key}/interview", ("Answers.Wish", "Köchin"), ("step", "later")))
        {
        }

        app.Later(TimeSpan.FromDays(25));
        var warned = await Words();
        app.Later(TimeSpan.FromDays(6));
        await Night();

        Assert.Contains(name, warned, StringComparison.Ordinal);
        await using var db = app.Db();
        Assert.False(await db.IntakeDrafts.AnyAsync(d => d.PersonId == id, Ct));
    }

    [Fact]
    public async Task What_drafts_and_lists_say_about_a_deleted_record_goes_with_the_next_night()
    {
        var desk = new ListDesk(app);
        var run = await desk.Import("Aktenzeichen;Name;Vorname;Geb.-Datum\n50.13-1;Geloescht;Gitta;05.06.1947\n");
        var person = Assert.Single(await desk.Rows(run)).PersonId!.Value;
        await using var db = app.Db();
        var jana = await db.Users.SingleAsync(u => u.UserName == Jana, Ct);
        var draft = new IntakeDraft { Key = PublicKeys.New(), Sitting = 2, SiteId = jana.SiteId!.Value, BodyId = jana.BodyId, ById = jana.Id, Answers = "{\"Wish\":\"Geloescht\"}", StartedAt = app.Now.UtcDateTime, SavedAt = app.Now.UtcDateTime };
        draft.About(person);
        db.Add(draft);
        await db.SaveChangesAsync(Ct);
        await db.Persons.Where(p => p.Id == person).ExecuteDeleteAsync(Ct);

        await Night();

        Assert.False(await db.IntakeDrafts.AnyAsync(d => d.Id == draft.Id, Ct));
        Assert.Equal(("[]", null, null), Assert.Single(await desk.Rows(run)) is var row ? (row.Cells, row.Findings, row.Suggestions) : default);
        Assert.False(await db.SearchKeys.AnyAsync(k => k.PersonId == person, Ct));
    }

    [Fact]
    public async Task What_has_served_its_purpose_goes_and_what_is_still_needed_stays()
    {
        await using var db = app.Db();
        var jana = await db.Users.Where(u => u.UserName == Jana).Select(u => u.Id).SingleAsync(Ct);
        var now = app.Now.UtcDateTime;
        db.AddRange(
            Session("idle", now.AddHours(-2), now.AddMinutes(-31)), Session("long", now.AddHours(-10), now), Session("living", now.AddHours(-2), now.AddMinutes(-29)),
            new UndoStep { Key = "late", UserId = jana, At = now.AddMinutes(-11), Changes = "[]" }, new UndoStep { Key = "open", UserId = jana, At = now.AddMinutes(-9), Changes = "[]" },
            new BarrierReport { At = now.AddDays(-366), Page = "", Text = "Alte Meldung", Contact = "a@b.example" }, new BarrierReport { At = now.AddDays(-364), Page = "", Text = "Neue Meldung" });
        await db.SaveChangesAsync(Ct);

        await Night();

        Assert.Equal(["living"], await db.Set<UserSession>().Where(s => s.How == "test").Select(s => s.Hash).ToListAsync(Ct));
        Assert.Equal(["open"], await db.UndoSteps.Where(s => s.Changes == "[]").Select(s => s.Key).ToListAsync(Ct));
        Assert.Equal(["Neue Meldung"], await db.BarrierReports.Select(r => r.Text).ToListAsync(Ct));
        var said = await db.Set<AuditEntry>().SingleAsync(e => e.Action == AuditActions.Retention && e.Area == "barrier-reports", Ct);
        Assert.Equal("{\"reports\":1}", said.Details);

        UserSession Session(string hash, DateTime started, DateTime seen) => new() { Hash = hash, UserId = jana, StartedAt = started, LastSeenAt = seen, How = "test", Device = "Firefox, Linux" };
    }

    [Fact]
    public async Task The_round_is_planned_for_every_night()
    {
        var scheduler = await app.App.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(Ct);

        Assert.Single(await scheduler.GetTriggersOfJob(new JobKey(nameof(DraftNight)), Ct));
    }

    private async Task<string> Begin(string name)
    {
        var client = await app.SignIn(Jana);
        var desk = await app.BeginDesk(client);
        await Keep(client, desk, name, version: 0);
        return desk;
    }

    private async Task Keep(HttpClient client, string desk, string name, int version)
    {
        var token = (await app.Document(client, desk)).QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var kept = await Desks.Keep(client, desk, token, version, ("Answers.GivenName", name));
        kept.EnsureSuccessStatusCode();
    }

    /// <summary>Of a session of its own: the one before ended while the clock moved.</summary>
    private async Task<string> Words() => (await app.Document(await app.SignIn(Jana), "/people/new")).QuerySelector("main")!.TextContent;

    private async Task Night()
    {
        await using var scope = app.App.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<DraftNight>(scope.ServiceProvider).Round(Ct);
    }

    private async Task<(int Id, string Key, string Name)> Somebody()
    {
        await using var db = app.Db();
        var jana = await db.Users.SingleAsync(u => u.UserName == Jana, Ct);
        var person = await db.Persons.Where(p => p.MergedIntoId == null && !p.Restricted && !p.StaffRelated && db.Cases.Any(c => c.PersonId == p.Id && c.SiteId == jana.SiteId && c.ClosedOn == null) && p.Provenance.OwnerBodyId == jana.BodyId)
            .OrderBy(p => p.Id).FirstAsync(Ct);
        return (person.Id, person.Key, person.FamilyName ?? person.GivenName);
    }
}
