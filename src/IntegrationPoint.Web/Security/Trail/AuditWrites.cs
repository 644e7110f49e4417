using System.Data.Common;
using System.Runtime.CompilerServices;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IntegrationPoint.Web.Security.Trail;

/// <summary>Writes every change of a person or of the configuration into the chain, in the transaction of the change itself.</summary>
public sealed class AuditWrites(TradeDay day) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, Pending> pending = [];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Collect(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Collect(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => Of(eventData.Context!).DropLast();

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Of(eventData.Context!).DropLast();
        return Task.CompletedTask;
    }

    public InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result)
    {
        Write(eventData.Context!, CancellationToken.None).GetAwaiter().GetResult();
        return result;
    }

    public async ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        await Write(eventData.Context!, cancellationToken);
        return result;
    }

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => pending.Remove(eventData.Context!);

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        pending.Remove(eventData.Context!);
        return Task.CompletedTask;
    }

    private Pending Of(DbContext db) => pending.GetValue(db, _ => new Pending());

    private void Collect(DbContext db)
    {
        // Many new rows come with their own look for changes, and new rows are read as they are.
        if (db.ChangeTracker.AutoDetectChangesEnabled || db.ChangeTracker.Entries().Any(e => e.State != EntityState.Added))
        {
            db.ChangeTracker.DetectChanges();
        }

        var changes = db.ChangeTracker.Entries().Select(AuditedChange.Of).OfType<AuditedChange>().ToList();
        Of(db).Add(changes, db.Database.CurrentTransaction?.TransactionId);
        if (changes.Count > 0)
        {
            // A single statement would go without a transaction, and its entry could not share one with it.
            db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
        }
    }

    private async Task Write(DbContext db, CancellationToken ct)
    {
        if (Of(db).TakeAll() is { Count: > 0 } changes)
        {
            var record = (AppDb)db;
            await AuditChain.Append(record, AuditedWork.Drafts(changes, record.Actors.Current()), day.Now, ct);
        }
    }

    private sealed class Pending
    {
        private readonly List<AuditedChange> changes = [];
        private Guid? transaction;
        private int beforeLast;

        public void Add(List<AuditedChange> more, Guid? within)
        {
            // What an earlier transaction left behind was never committed.
            if (within is null || within != transaction)
            {
                changes.Clear();
            }

            (transaction, beforeLast) = (within, changes.Count);
            changes.AddRange(more);
        }

        public void DropLast() => changes.RemoveRange(beforeLast, changes.Count - beforeLast);

        public List<AuditedChange> TakeAll()
        {
            List<AuditedChange> all = [.. changes];
            changes.Clear();
            beforeLast = 0;
            return all;
        }
    }
}
