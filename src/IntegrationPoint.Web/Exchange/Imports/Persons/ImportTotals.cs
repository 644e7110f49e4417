using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>How many rows of a run are in which state.</summary>
public sealed class ImportTotals(AppDb db)
{
    public async Task<IReadOnlyDictionary<string, int>> Of(int runId, CancellationToken ct) =>
        await db.ImportRows.Where(r => r.RunId == runId).GroupBy(r => r.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    /// <summary>Nothing waits any more: the figures of the kept report. Open questions may still be answered later.</summary>
    public async Task Close(ImportClaim claim, DateTime at, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await ImportClaims.Hold(db, claim, ct);
        var run = await db.ImportRuns.FirstAsync(r => r.Id == claim.RunId, ct);
        Write(run, await Of(claim.RunId, ct));
        (run.State, run.FinishedAt, run.ClaimedUntil) = (ImportStates.Done, at, null);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>Before its rows go: what a run that never came to its end had written by then.</summary>
    public async Task Keep(int runId, CancellationToken ct)
    {
        if (await db.ImportRuns.FirstOrDefaultAsync(r => r.Id == runId && r.State == ImportStates.Applying, ct) is { } stopped)
        {
            Write(stopped, await Of(runId, ct));
            await db.SaveChangesAsync(ct);
        }
    }

    private static void Write(ImportRun run, IReadOnlyDictionary<string, int> totals)
    {
        run.Added = totals.GetValueOrDefault(RowStates.Added);
        run.Changed = totals.GetValueOrDefault(RowStates.Changed);
        run.Unchanged = totals.GetValueOrDefault(RowStates.Unchanged);
        // Of an earlier end the rejected rows may be deleted by now; what was counted then stays counted.
        run.Rejected = Math.Max(run.Rejected, totals.GetValueOrDefault(RowStates.Rejected));
        run.Questions = totals.GetValueOrDefault(RowStates.Question);
        run.Skipped = totals.GetValueOrDefault(RowStates.Skipped);
    }
}
