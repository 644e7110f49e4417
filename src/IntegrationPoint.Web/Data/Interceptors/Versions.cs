using IntegrationPoint.Domain.Casework;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IntegrationPoint.Web.Data.Interceptors;

/// <summary>Counts the version of every record that two people may change at once; the slower one gets a conflict, not a lost value.</summary>
public sealed class Versions : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Count(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Count(eventData.Context);
        return ValueTask.FromResult(result);
    }

    // Nobody typed the clock of a case: it must not turn a colleague's form into a conflict.
    private static bool IsDerived(PropertyEntry property) => property.Metadata.Name == nameof(Case.IdleSince);

    private static void Count(DbContext? db)
    {
        foreach (var entry in db?.ChangeTracker.Entries() ?? [])
        {
            if (entry.State == EntityState.Modified && entry.Metadata.FindProperty("Version") is { IsConcurrencyToken: true } && entry.Properties.Any(p => p.IsModified && !IsDerived(p)))
            {
                var version = entry.Property("Version");
                version.CurrentValue = (int)version.OriginalValue! + 1;
            }
        }
    }
}
