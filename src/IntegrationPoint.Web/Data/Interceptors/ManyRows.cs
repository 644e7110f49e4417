using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IntegrationPoint.Web.Data.Interceptors;

/// <summary>Saves many new rows that nothing refers to in one stream a table. Stands after the other interceptors: clock, audit and version have seen every row.</summary>
public sealed class ManyRows : SaveChangesInterceptor
{
    private static readonly ConditionalWeakTable<DbContext, object> Asked = [];

    /// <summary>Saves what was added since the last save, within the caller's transaction; the rows are not tracked afterwards. If something else was changed as well, all is saved one by one.</summary>
    public static async Task Save(AppDb db, CancellationToken ct)
    {
        Asked.Add(db, db);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        finally
        {
            Asked.Remove(db);
        }
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is not AppDb db || !Asked.TryGetValue(db, out _))
        {
            return result;
        }

        var changed = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        if (changed.Exists(e => e.State != EntityState.Added))
        {
            return result;
        }

        await using (var writer = BulkWriter.Within(db))
        {
            foreach (var table in changed.GroupBy(e => e.Metadata.ClrType))
            {
                await writer.Write(table.Key, [.. table.Select(e => e.Entity)], cancellationToken);
            }
        }

        changed.ForEach(entry => entry.State = EntityState.Detached);
        return InterceptionResult<int>.SuppressWithResult(changed.Count);
    }
}
