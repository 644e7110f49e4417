using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Exchange.Imports.Persons;
using IntegrationPoint.Web.Jobs;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.Imports.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Imports.Persons;

/// <summary>Many hands, one list.</summary>
public sealed class WorkerTests(AppFixture app) : IClassFixture<AppFixture>
{
    private readonly ListDesk desk = new(app);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private ImportClaims Claims => app.App.Services.GetRequiredService<ImportClaims>();

    [Fact]
    public async Task Of_many_workers_one_gets_the_run_and_the_next_one_only_when_it_is_put_down()
    {
        var run = await Open("Name;Vorname\nEinhand;Erna\n", ImportStates.Applying);
        var claims = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Claims.Take(run, Ct), Ct)));
        var mine = Assert.Single(claims.OfType<ImportClaim>());

        Assert.Null(await Claims.Take(run, Ct));
        await mine.DisposeAsync();
        await using var next = await Claims.Take(run, Ct);
        Assert.True(next!.Number > mine.Number);
        await Close(run);
    }

    [Fact]
    public async Task A_worker_that_was_away_too_long_writes_nothing_once_another_one_has_taken_over()
    {
        var run = await Open("Name;Vorname\nZweithand;Zita\n", ImportStates.Applying);
        await using var late = (await Claims.Take(run, Ct))!;
        await using var db = app.Db();
        await db.ImportRuns.Where(r => r.Id == run).ExecuteUpdateAsync(r => r.SetProperty(x => x.ClaimedUntil, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)), Ct);
        await using var other = (await Claims.Take(run, Ct))!;

        await Assert.ThrowsAsync<TakenOverException>(() => desk.In(async s => await s.GetRequiredService<ImportApply>().Next(late, new Dictionary<string, int>(), Ct)));
        Assert.Equal(1, await desk.In(async s => await s.GetRequiredService<ImportApply>().Next(other, new Dictionary<string, int>(), Ct)));
        await Close(run);
    }

    [Fact]
    public async Task Two_users_who_bring_in_the_same_file_at_once_add_each_person_once()
    {
        var csv = "Aktenzeichen;Name;Vorname;Geb.-Datum;AZR-Nummer\n" + string.Concat(Enumerable.Range(0, 300).Select(i => $"50.5-{i};{Letters("Zweimal", i)};{Letters("Vor", i)};{1 + (i % 28):00}.05.{1950 + (i % 50)};9799{i:00000000}\n"));
        var before = await desk.Persons();
        await using var second = await Node();
        await Task.WhenAll(new ListPages(app).Imported(csv), new ListPages(app, "miriam.kessels").Imported(csv));
        await second.StopAsync(Ct);
        await using var db = app.Db();

        Assert.Equal(300, await db.PersonNumbers.Where(n => n.Value.StartsWith("9799")).Select(n => n.PersonId).Distinct().CountAsync(Ct));
        Assert.Equal(before + 300, await desk.Persons());
        Assert.Null((await desk.In(async s => await s.GetRequiredService<AuditVerification>().Walk(Ct))).First);
    }

    private static string Letters(string name, int number) => $"{name}{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}";

    [Fact]
    public async Task What_a_list_said_is_forgotten_after_its_period_and_the_person_is_still_known_again()
    {
        const string List = "Aktenzeichen;Name;Vorname;Geb.-Datum\n50.6-1;Vergesslich;Viola;05.06.1947\n50.6-2;Vergesslich;Victor;31.02.1990\n";
        var run = await desk.Import(List);
        await Age(run.Id, days: 184);
        var forgotten = await app.App.Services.GetRequiredService<ImportForgetting>().Forget(Ct);
        var row = Assert.Single(await desk.Rows(run));
        var again = await desk.Import(List);

        Assert.Equal(1, forgotten);
        Assert.Equal(("[]", null, RowStates.Added), (row.Cells, row.Findings, row.State));
        Assert.Equal((0, 0, 1, 1), (again.Added, again.Changed, again.Unchanged, again.Rejected));
        await using var db = app.Db();
        Assert.True(await db.Set<AuditEntry>().AnyAsync(e => e.Action == AuditActions.Retention && e.Area == "imports", Ct));
    }

    [Fact]
    public async Task A_list_nobody_finishes_is_deleted_and_a_young_one_stays()
    {
        var (old, young) = (await desk.Check("Name;Vorname;Geb.-Datum\nLiegen;Lars;05.06.1946\n"), await desk.Check("Name;Vorname;Geb.-Datum\nFrisch;Frida;06.07.1945\n"));
        await Age(old.Id, days: 31);
        await app.App.Services.GetRequiredService<ImportForgetting>().Forget(Ct);

        Assert.Empty(await desk.Rows(old));
        Assert.Single(await desk.Rows(young));
        await using var db = app.Db();
        Assert.Equal(ImportStates.Abandoned, (await db.ImportRuns.AsNoTracking().SingleAsync(r => r.Id == old.Id, Ct)).State);
    }

    /// <summary>A run in this state that the worker of the host leaves alone: it looks for a free one and finds it claimed or closed.</summary>
    private async Task<int> Open(string csv, string state)
    {
        var run = await desk.Check(csv);
        await using var db = app.Db();
        await db.ImportRuns.Where(r => r.Id == run.Id).ExecuteUpdateAsync(r => r.SetProperty(x => x.State, state), Ct);
        return run.Id;
    }

    private async Task Close(int run)
    {
        await using var db = app.Db();
        await db.ImportRuns.Where(r => r.Id == run).ExecuteUpdateAsync(r => r.SetProperty(x => x.State, ImportStates.Abandoned), Ct);
    }

    private async Task Age(int run, int days)
    {
        await using var db = app.Db();
        var then = DateTime.SpecifyKind(app.App.Services.GetRequiredService<TradeDay>().Now.AddDays(-days), DateTimeKind.Utc);
        await db.Database.ExecuteSqlAsync($"UPDATE import_runs SET started_at = {then}, finished_at = CASE WHEN finished_at IS NULL THEN NULL ELSE {then} END WHERE id = {run}", Ct);
    }

    private async Task<Microsoft.AspNetCore.Builder.WebApplication> Node() =>
        await WebHost.Start(app.App.Services.GetRequiredService<ServeOptions>() with { Urls = "http://127.0.0.1:0" }, Ct);
}
