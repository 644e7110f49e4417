using System.Data.Common;
using System.Runtime.CompilerServices;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IntegrationPoint.Web.Data.Interceptors;

/// <summary>Tells <see cref="RecordState"/> of changes once they are committed: figures counted before that would still be the old ones.</summary>
public sealed class RecordChanges(RecordState state) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    /// <summary>Every table a figure is counted from.</summary>
    public static readonly IReadOnlySet<Type> Counted = new HashSet<Type>
    {
        typeof(Person), typeof(Nationality), typeof(MunicipalMove), typeof(Address), typeof(HouseholdMember),
        typeof(ResidencePaper), typeof(BenefitPeriod), typeof(DutyAssignment),
        typeof(Case), typeof(Contact), typeof(Participation), typeof(Organisation), typeof(Site), typeof(AppUser),
    };

    private static readonly HashSet<Type> Staff = [typeof(Organisation), typeof(Site), typeof(AppUser)];

    private readonly ConditionalWeakTable<DbContext, object> changed = [];
    private readonly ConditionalWeakTable<DbContext, object> staffChanged = [];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Look(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Look(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        Tell(eventData.Context!, committed: eventData.Context!.Database.CurrentTransaction is null);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Tell(eventData.Context!, committed: eventData.Context!.Database.CurrentTransaction is null);
        return ValueTask.FromResult(result);
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Tell(eventData.Context, committed: true);

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Tell(eventData.Context, committed: true);
        return Task.CompletedTask;
    }

    private void Look(DbContext db)
    {
        if (db.ChangeTracker.Entries().Any(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && Counted.Contains(e.Metadata.ClrType)))
        {
            changed.AddOrUpdate(db, this);
        }

        if (db.ChangeTracker.Entries().Any(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && Staff.Contains(e.Metadata.ClrType)))
        {
            staffChanged.AddOrUpdate(db, this);
        }
    }

    private void Tell(DbContext? db, bool committed)
    {
        if (committed && db is not null && changed.Remove(db))
        {
            state.Change();
        }

        if (committed && db is not null && staffChanged.Remove(db))
        {
            state.ChangeStaff();
        }
    }
}
