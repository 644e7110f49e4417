using IntegrationPoint.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IntegrationPoint.Web.Data.Mappings;

internal sealed class ListMapping :
    IEntityTypeConfiguration<CorrectionRequest>, IEntityTypeConfiguration<SavedView>, IEntityTypeConfiguration<UndoStep>
{
    public void Configure(EntityTypeBuilder<CorrectionRequest> builder)
    {
        builder.ToTable("correction_requests").OfPerson(c => c.PersonId);
        builder.HasIndex(c => c.Key).IsUnique();
        builder.HasIndex(c => new { c.DeciderBodyId, c.DecidedAt });
        builder.Ignore(c => c.IsOpen);
        builder.Property(c => c.Proposed).HasMaxLength(4000);
        builder.Property(c => c.Reason).HasMaxLength(2000);
        builder.Property(c => c.Answer).HasMaxLength(2000);
        builder.Property(c => c.DecidedAt).IsConcurrencyToken();
        builder.Sourced(c => c.Provenance);
    }

    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("saved_views").HasIndex(v => v.Key).IsUnique();
        builder.HasIndex(v => new { v.UserId, v.Name }).IsUnique();
        builder.Property(v => v.Name).HasMaxLength(80);
        builder.Property(v => v.Query).HasMaxLength(2000);
    }

    public void Configure(EntityTypeBuilder<UndoStep> builder)
    {
        builder.ToTable("undo_steps").HasIndex(u => u.Key).IsUnique();
        builder.HasIndex(u => u.At);
        builder.Property(u => u.Changes).HasMaxLength(4_000_000);
        builder.Property(u => u.UndoneAt).IsConcurrencyToken();
    }
}
