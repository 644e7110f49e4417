using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Exchange.Imports.Persons;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Jobs;

/// <summary>Deletes what lists said when its period is over. Figures and fingerprints stay: by them a later list knows a person again.</summary>
public sealed class ImportForgetting(IServiceScopeFactory scopes, RetentionPeriods periods, TradeDay day, TimeProvider clock, ILogger<ImportForgetting> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var timer = new PeriodicTimer(Look, clock);
        do
        {
            try
            {
                await Forget(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning("Rows of lists are deleted later: {Type} {Place}", fault.GetType().FullName, fault.StackTrace);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>How many lists were forgotten.</summary>
    public async Task<int> Forget(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var (finishedBefore, startedBefore, rejectedBefore) = (periods.Before(RetentionPeriods.ImportRows), periods.Before(RetentionPeriods.ImportUnfinished), periods.Before(RetentionPeriods.ImportRejected));
        var old = await db.ImportRuns
            .Where(r => r.ForgottenAt == null && ((r.State == ImportStates.Done && r.FinishedAt < finishedBefore)
                || ((r.State == ImportStates.Mapping || r.State == ImportStates.Preview || r.State == ImportStates.Abandoned || r.FailedAt != null) && r.State != ImportStates.Done && r.StartedAt < startedBefore)))
            .Select(r => r.Id).ToListAsync(ct);
        foreach (var run in old)
        {
            await Forget(db, run, ct);
        }

        var rejected = await db.ImportRows
            .Where(r => !RowStates.Applied.Contains(r.State) && db.ImportRuns.Any(x => x.Id == r.RunId && x.State == ImportStates.Done && x.FinishedAt < rejectedBefore))
            .ExecuteDeleteAsync(ct);
        if (old.Count > 0 || rejected > 0)
        {
            await scope.ServiceProvider.GetRequiredService<Audit>().Note(AuditActions.Retention, "imports", new { runs = old.Count, rejected }, ct);
        }

        return old.Count;
    }

    private async Task Forget(AppDb db, int run, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await new ImportTotals(db).Keep(run, ct);
        await db.ImportRuns.Where(r => r.Id == run).ExecuteUpdateAsync(
            r => r.SetProperty(x => x.ForgottenAt, day.Now).SetProperty(x => x.State, x => x.State == ImportStates.Done ? ImportStates.Done : ImportStates.Abandoned), ct);
        await db.ImportRows.Where(r => r.RunId == run && !RowStates.Applied.Contains(r.State)).ExecuteDeleteAsync(ct);
        await db.ImportRows.Where(r => r.RunId == run).ExecuteUpdateAsync(
            r => r.SetProperty(x => x.Cells, "[]").SetProperty(x => x.Findings, (string?)null).SetProperty(x => x.Suggestions, (string?)null), ct);
        await transaction.CommitAsync(ct);
    }
}
