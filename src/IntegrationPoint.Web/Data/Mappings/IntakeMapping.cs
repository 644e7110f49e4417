using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Intake;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IntegrationPoint.Web.Data.Mappings;

internal sealed class IntakeMapping :
    IEntityTypeConfiguration<IntakeDraft>, IEntityTypeConfiguration<ImportMapping>, IEntityTypeConfiguration<ImportRun>, IEntityTypeConfiguration<ImportRow>,
    IEntityTypeConfiguration<Counter>
{
    public void Configure(EntityTypeBuilder<IntakeDraft> builder)
    {
        builder.ToTable("intake_drafts").HasIndex(d => d.Key).IsUnique();
        builder.HasIndex(d => new { d.ById, d.FinishedAt });
        builder.Property(d => d.Answers).HasMaxLength(200_000);
        builder.Property(d => d.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<ImportMapping> builder)
    {
        builder.ToTable("import_mappings").HasIndex(m => new { m.BodyId, m.Headers }).IsUnique();
        builder.Property(m => m.Headers).HasMaxLength(2000);
        builder.Property(m => m.Columns).HasMaxLength(8000);
    }

    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.ToTable("import_runs").HasIndex(r => r.Key).IsUnique();
        builder.HasIndex(r => new { r.BodyId, r.FileHash });
        builder.HasIndex(r => r.State);
        builder.Property(r => r.Columns).HasMaxLength(8000);
        builder.Property(r => r.Headers).HasMaxLength(40_000);
    }

    public void Configure(EntityTypeBuilder<ImportRow> builder)
    {
        builder.ToTable("import_rows").HasIndex(r => new { r.RunId, r.Row }).IsUnique();
        builder.HasIndex(r => new { r.RunId, r.State, r.Row });
        builder.HasIndex(r => r.Identity);
        builder.HasIndex(r => new { r.PersonId, r.Id });
        builder.Property(r => r.Hash).HasMaxLength(64);
        builder.Property(r => r.Identity).HasMaxLength(64);
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(r => r.RunId);
        builder.Property(r => r.Cells).HasMaxLength(40_000);
        builder.Property(r => r.Findings).HasMaxLength(40_000);
        builder.Property(r => r.Suggestions).HasMaxLength(8000);
    }

    public void Configure(EntityTypeBuilder<Counter> builder)
    {
        builder.ToTable("counters").HasKey(c => c.Name);
        builder.Property(c => c.Name).HasMaxLength(60);
    }
}
