using System.Linq.Expressions;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IntegrationPoint.Web.Data.Mappings;

internal static class Common
{
    /// <summary>Source, basis, owner and time in columns of the row itself.</summary>
    public static void Sourced<T>(this EntityTypeBuilder<T> row, System.Linq.Expressions.Expression<Func<T, Provenance>> provenance)
        where T : class
    {
        row.ComplexProperty(provenance!, p =>
        {
            p.Property(x => x.Source).HasColumnName("source").HasMaxLength(40);
            p.Property(x => x.LegalBasis).HasColumnName("legal_basis").HasMaxLength(80);
            p.Property(x => x.OwnerBodyId).HasColumnName("owner_body_id");
            p.Property(x => x.RecordedAt).HasColumnName("recorded_at");
            p.Property(x => x.RecordedById).HasColumnName("recorded_by_id");
        });
    }

    /// <summary>
    /// A row that can be taken back as entered by mistake. The one place where such rows are left out: every query of the table
    /// finds only what holds. Who shows or moves the rest, too, says so with <c>IgnoreQueryFilters</c>.
    /// </summary>
    public static void Withdrawable<T>(this EntityTypeBuilder<T> row, Expression<Func<T, DateOnly?>> withdrawnOn, Expression<Func<T, string?>> reason)
        where T : class
    {
        row.Property(withdrawnOn).IsConcurrencyToken();
        row.Property(reason).HasMaxLength(400);
        row.HasQueryFilter(Expression.Lambda<Func<T, bool>>(Expression.Equal(withdrawnOn.Body, Expression.Constant(null, typeof(DateOnly?))), withdrawnOn.Parameters));
    }

    /// <summary>A row that hangs on a person and goes with it.</summary>
    public static void OfPerson<T>(this EntityTypeBuilder<T> row, System.Linq.Expressions.Expression<Func<T, object?>> personId)
        where T : class => row.HasOne<Person>().WithMany().HasForeignKey(personId).OnDelete(DeleteBehavior.Cascade);
}
