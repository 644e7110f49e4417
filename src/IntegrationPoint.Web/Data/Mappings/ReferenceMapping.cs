using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IntegrationPoint.Web.Data.Mappings;

internal sealed class ReferenceMapping :
    IEntityTypeConfiguration<CodeEntry>, IEntityTypeConfiguration<CountryListEntry>, IEntityTypeConfiguration<Organisation>,
    IEntityTypeConfiguration<Site>, IEntityTypeConfiguration<AccessRule>, IEntityTypeConfiguration<AppUser>, IEntityTypeConfiguration<ReferenceVersion>
{
    public void Configure(EntityTypeBuilder<CodeEntry> builder)
    {
        builder.ToTable("codes").HasKey(c => new { c.List, c.Code, c.ValidFrom });
        builder.Property(c => c.List).HasMaxLength(40);
        builder.Property(c => c.Code).HasMaxLength(60);
    }

    public void Configure(EntityTypeBuilder<CountryListEntry> builder) => builder.ToTable("country_lists").HasIndex(c => new { c.List, c.Country, c.ValidFrom }).IsUnique();

    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("organisations").HasIndex(o => o.Key).IsUnique();
        builder.Property(o => o.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<Site> builder)
    {
        builder.ToTable("sites").HasIndex(s => s.Code).IsUnique();
        builder.Property(s => s.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<AccessRule> builder)
    {
        builder.ToTable("access_rules").HasKey(r => new { r.Role, r.Group, r.ValidFrom });
        builder.Property(r => r.Role).HasMaxLength(40);
    }

    public void Configure(EntityTypeBuilder<ReferenceVersion> builder)
    {
        builder.ToTable("reference_versions").HasKey(v => v.Name);
        builder.Property(v => v.Change).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<AppUser> builder) => builder.HasIndex(u => u.Key).IsUnique();
}
