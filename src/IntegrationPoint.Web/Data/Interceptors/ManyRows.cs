using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace IntegrationPoint.Web.Data.Interceptors;

/// <summary>Saves many new rows that nothing refers to in one stream a table. Stands after the other interceptors: clock, audit and version have seen every row.</summary>
public sealed class ManyRows : SaveChangesInterceptor
{
    private static readonly ConditionalWeakTable<DbContext, object> Asked = [];

    /// <summary>Saves what was added since the last save, within the caller's transaction; the rows are not tracked afterwards. If something else was changed as well, all is saved one by one.</summary>
    public static async Task Save(AppDb db, CancellationToken ct)
    {
        var tracker = db.ChangeTracker;
        // Every interceptor looks through all rows; new rows need no comparison with what they were before.
        tracker.AutoDetectChangesEnabled = false;
        Asked.Add(db, db);
        try
        {
            Detect(tracker);
            await db.SaveChangesAsync(ct);
        }
        finally
        {
            tracker.AutoDetectChangesEnabled = true;
            Asked.Remove(db);
        }
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is not AppDb db || !Asked.TryGetValue(db, out _))
        {
            return result;
        }

        // The interceptors before this one may have changed stored rows.
        Detect(db.ChangeTracker);
        var changed = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        if (changed.Exists(e => e.State != EntityState.Added))
        {
            return result;
        }

        var types = changed.Select(e => e.Metadata).ToHashSet();
        var tables = changed
            .GroupBy(e => (Type: e.Metadata, Numbered: BulkTable.IsNumbered(e.Metadata, e.Entity)))
            .OrderBy(t => Depth(t.Key.Type, types)).ToList();
        await using (var writer = BulkWriter.Within(db))
        {
            foreach (var rows in tables)
            {
                await writer.Write(rows.Key.Type.ClrType, [.. rows.Select(e => e.Entity)], cancellationToken, rows.Key.Numbered);
            }
        }

        if (eventData.Context.ChangeTracker.Entries().Count() == changed.Count)
        {
            eventData.Context.ChangeTracker.Clear();
        }
        else
        {
            // What refers to others is let go first, so that nothing is taken for orphaned.
            tables.AsEnumerable().Reverse().SelectMany(rows => rows).ToList().ForEach(entry => entry.State = EntityState.Detached);
        }

        return InterceptionResult<int>.SuppressWithResult(changed.Count);
    }

    /// <summary>Looks for changes of stored rows; new rows are written as they are.</summary>
    private static void Detect(ChangeTracker tracker)
    {
        if (tracker.Entries().Any(e => e.State != EntityState.Added))
        {
            tracker.DetectChanges();
        }
    }

    /// <summary>A row stands in its table before others refer to it.</summary>
    private static int Depth(IEntityType type, HashSet<IEntityType> among) =>
        type.GetForeignKeys().Select(k => k.PrincipalEntityType).Where(p => p != type && among.Contains(p)).Select(p => 1 + Depth(p, among)).DefaultIfEmpty().Max();
}
