using System.Linq.Expressions;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>Who has a run in hand: one worker at a time, however many nodes there are. The hold of a worker that died ends by itself.</summary>
public sealed class ImportClaims(IServiceScopeFactory scopes, TradeDay day, TimeProvider clock)
{
    /// <summary>How long a hold lasts without a sign of life.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(20);

    /// <summary>The run that has waited longest for a worker; null if none does.</summary>
    public Task<int?> Oldest(CancellationToken ct) => In(db => db.ImportRuns.Where(Free(day.Now)).OrderBy(r => r.Id).Select(r => (int?)r.Id).FirstOrDefaultAsync(ct));

    /// <summary>Something is left to do on this run that needs no human.</summary>
    public Task<bool> IsOpen(int runId, CancellationToken ct) => In(db => db.ImportRuns.Where(Open).AnyAsync(r => r.Id == runId, ct));

    /// <summary>Null: another worker has it in hand, or there is nothing to do.</summary>
    public async Task<ImportClaim?> Take(int runId, CancellationToken ct)
    {
        var number = await In(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            var now = day.Now;
            var taken = await db.ImportRuns.Where(Free(now)).Where(r => r.Id == runId)
                .ExecuteUpdateAsync(r => r.SetProperty(x => x.Claims, x => x.Claims + 1).SetProperty(x => x.ClaimedUntil, now + Lease), ct);
            var mine = taken == 0 ? 0 : await db.ImportRuns.Where(r => r.Id == runId).Select(r => r.Claims).FirstAsync(ct);
            await transaction.CommitAsync(ct);
            return mine;
        });
        return number == 0 ? null : new ImportClaim(this, runId, number, clock);
    }

    /// <summary>A fault of ours stops the work until somebody asks for it again; nothing is tried for ever.</summary>
    public Task Fail(int runId, CancellationToken ct) => In(db => db.ImportRuns.Where(Open).Where(r => r.Id == runId)
        .ExecuteUpdateAsync(r => r.SetProperty(x => x.FailedAt, day.Now).SetProperty(x => x.ClaimedUntil, (DateTime?)null), ct));

    public Task<int> Renew(ImportClaim claim, CancellationToken ct) => In(db => Of(db, claim).ExecuteUpdateAsync(r => r.SetProperty(x => x.ClaimedUntil, day.Now + Lease), ct));

    public Task<int> Release(ImportClaim claim) => In(db => Of(db, claim).ExecuteUpdateAsync(r => r.SetProperty(x => x.ClaimedUntil, (DateTime?)null)));

    /// <summary>Inside a transaction: the run is still ours, and nobody can take it over before the transaction ends.</summary>
    /// <exception cref="TakenOverException">Another worker went on; nothing may be written any more.</exception>
    public static async Task Hold(AppDb db, ImportClaim claim, CancellationToken ct)
    {
        if (await Of(db, claim).ExecuteUpdateAsync(r => r.SetProperty(x => x.Claims, claim.Number), ct) == 0)
        {
            throw new TakenOverException();
        }
    }

    private static Expression<Func<ImportRun, bool>> Open { get; } =
        r => (r.State == ImportStates.Checking || r.State == ImportStates.Applying) && r.FailedAt == null;

    private static Expression<Func<ImportRun, bool>> Free(DateTime now) =>
        r => (r.State == ImportStates.Checking || r.State == ImportStates.Applying) && r.FailedAt == null && (r.ClaimedUntil == null || r.ClaimedUntil < now);

    private static IQueryable<ImportRun> Of(AppDb db, ImportClaim claim) => db.ImportRuns.Where(r => r.Id == claim.RunId && r.Claims == claim.Number);

    private async Task<T> In<T>(Func<AppDb, Task<T>> act)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<AppDb>());
    }
}

/// <summary>Another worker went on with the run.</summary>
public sealed class TakenOverException : Exception;
