using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IntegrationPoint.Web.Data.Interceptors;

/// <summary>Keeps <see cref="Case.IdleSince"/> with the rows it is derived from: whoever records a contact, a course or an arrival moves the clock in the same transaction.</summary>
public sealed class ActivityKeeper(ReferenceData reference, TradeDay day) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Keep((AppDb)eventData.Context!, CancellationToken.None).GetAwaiter().GetResult();
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await Keep((AppDb)eventData.Context!, cancellationToken);
        return result;
    }

    private async Task Keep(AppDb db, CancellationToken ct)
    {
        var persons = db.ChangeTracker.Entries().SelectMany(Touched).ToHashSet();
        if (persons.Count > 0)
        {
            await new IdleTimes(db, UsefulActivity.Of(reference.Codes), day.Today).Set(persons, ct);
        }
    }

    private static IEnumerable<int> Touched(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry entry)
    {
        var decides = entry.Entity switch
        {
            Contact or Participation or MunicipalMove => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted,
            Case file => entry.State == EntityState.Added && file.IdleSince is null,
            _ => false,
        };
        if (!decides)
        {
            yield break;
        }

        var person = entry.Property(nameof(Case.PersonId));
        yield return (int)person.CurrentValue!;
        if (entry.State == EntityState.Modified && person.IsModified)
        {
            yield return (int)person.OriginalValue!; // a merge hands the row to the survivor
        }
    }
}
