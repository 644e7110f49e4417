using IntegrationPoint.Web.Security.Sessions;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IntegrationPoint.Web.Data.Mappings;

internal sealed class AuditMapping :
    IEntityTypeConfiguration<AuditEntry>, IEntityTypeConfiguration<AuditSubject>, IEntityTypeConfiguration<AuditHead>,
    IEntityTypeConfiguration<AuditClosing>, IEntityTypeConfiguration<AuditMark>, IEntityTypeConfiguration<AuditKey>, IEntityTypeConfiguration<UserSession>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit_entries").HasKey(e => e.Seq);
        builder.Property(e => e.Seq).ValueGeneratedNever();
        builder.Property(e => e.Subjects).HasMaxLength(2_000_000);
        builder.Property(e => e.Details).HasMaxLength(AuditDraft.MaxDetails);
        builder.Property(e => e.PrevHash).HasMaxLength(64);
        builder.Property(e => e.Hash).HasMaxLength(64);
        builder.HasIndex(e => new { e.UserId, e.Seq });
        builder.HasIndex(e => e.At);
    }

    // No foreign keys: the audit outlives the persons and users it names.
    public void Configure(EntityTypeBuilder<AuditSubject> builder)
    {
        builder.ToTable("audit_subjects").HasKey(s => new { s.PersonId, s.Seq });
        builder.HasIndex(s => s.Seq);
        builder.Property(s => s.Changed).HasDefaultValue(false);
        builder.HasIndex(s => new { s.PersonId, s.Seq }, "ix_audit_subjects_changes").HasFilter("changed");
    }

    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.ToTable("audit_head").Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Hash).HasMaxLength(64);
        builder.HasData(new { Id = 1, Seq = 0L, Hash = AuditHash.Beginning });
    }

    public void Configure(EntityTypeBuilder<AuditClosing> builder)
    {
        builder.ToTable("audit_closings").HasKey(c => c.UpToSeq);
        builder.Property(c => c.UpToSeq).ValueGeneratedNever();
        builder.Property(c => c.Hash).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<AuditMark> builder)
    {
        builder.ToTable("audit_marks").HasKey(m => m.Seq);
        builder.Property(m => m.Seq).ValueGeneratedNever();
        builder.Property(m => m.Hash).HasMaxLength(64);
        // Two nodes may sign in the same night: only one of them follows a mark.
        builder.HasIndex(m => m.Previous).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AuditKey> builder)
    {
        builder.ToTable("audit_keys").HasKey(k => k.Fingerprint);
        builder.Property(k => k.Fingerprint).HasMaxLength(64);
        builder.Property(k => k.Protected).HasMaxLength(4000);
    }

    public void Configure(EntityTypeBuilder<UserSession> builder)
    {
        builder.ToTable("user_sessions").HasKey(s => s.Hash);
        builder.Property(s => s.Hash).HasMaxLength(64);
        builder.HasIndex(s => s.UserId);
    }
}
