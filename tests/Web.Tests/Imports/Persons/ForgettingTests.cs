using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Jobs;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.Imports.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Imports.Persons;

/// <summary>What lists said about people goes after its period; the figures stay.</summary>
public sealed class ForgettingTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string List = "Aktenzeichen;Name;Vorname;Geb.-Datum\n50.11-1;Bleibtda;Bodo;05.06.1947\n50.11-2;Gehtweg;Gerda;31.02.1990\n";
    private readonly ListDesk desk = new(app);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rejected_rows_go_before_the_written_ones_and_stay_counted_on_the_page()
    {
        var pages = new ListPages(app);
        var address = await pages.Imported(List);
        await using var db = app.Db();
        var run = await db.ImportRuns.AsNoTracking().OrderByDescending(r => r.Id).FirstAsync(Ct);
        await Age(run.Id, days: 29);
        await Forget();
        Assert.Equal(2, (await desk.Rows(run)).Count);

        await Age(run.Id, days: 31);
        await Forget();

        var row = Assert.Single(await desk.Rows(run));
        Assert.Equal(RowStates.Added, row.State);
        Assert.Contains("Bleibtda", row.Cells, StringComparison.Ordinal);
        Assert.Equal(1, await db.ImportRuns.Where(r => r.Id == run.Id).Select(r => r.Rejected).SingleAsync(Ct));
        var words = await pages.Words(address);
        Assert.Contains("1 abgelehnte Zeile ist nach der Frist gelöscht", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Gehtweg", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_a_fault_stopped_is_forgotten_like_one_that_nobody_finished()
    {
        var run = await desk.Check(List.Replace("50.11", "50.12", StringComparison.Ordinal).Replace("Bodo", "Bernd", StringComparison.Ordinal));
        await using var db = app.Db();
        await db.ImportRuns.Where(r => r.Id == run.Id).ExecuteUpdateAsync(r => r.SetProperty(x => x.State, ImportStates.Applying).SetProperty(x => x.FailedAt, DateTime.UnixEpoch), Ct);
        await Age(run.Id, days: 31);

        await Forget();

        Assert.Empty(await desk.Rows(run));
        var stored = await db.ImportRuns.AsNoTracking().SingleAsync(r => r.Id == run.Id, Ct);
        Assert.Equal((ImportStates.Abandoned, 1), (stored.State, stored.Rejected));
    }

    private Task<int> Forget() => app.App.Services.GetRequiredService<ImportForgetting>().Forget(Ct);

    private async Task Age(int run, int days)
    {
        await using var db = app.Db();
        var then = DateTime.SpecifyKind(app.App.Services.GetRequiredService<TradeDay>().Now.AddDays(-days), DateTimeKind.Utc);
        await db.Database.ExecuteSqlAsync($"UPDATE import_runs SET started_at = {then}, finished_at = CASE WHEN finished_at IS NULL THEN NULL ELSE {then} END WHERE id = {run}", Ct);
    }
}
