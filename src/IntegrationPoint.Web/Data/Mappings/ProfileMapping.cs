using IntegrationPoint.Domain.Profile;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IntegrationPoint.Web.Data.Mappings;

internal sealed class ProfileMapping :
    IEntityTypeConfiguration<Education>, IEntityTypeConfiguration<WorkExperience>, IEntityTypeConfiguration<LanguageSkill>,
    IEntityTypeConfiguration<Barrier>, IEntityTypeConfiguration<Availability>, IEntityTypeConfiguration<Wish>, IEntityTypeConfiguration<DrivingLicence>
{
    public void Configure(EntityTypeBuilder<Education> builder)
    {
        builder.ToTable("education").OfPerson(e => e.PersonId);
        builder.Sourced(e => e.Provenance);
    }

    public void Configure(EntityTypeBuilder<WorkExperience> builder)
    {
        builder.ToTable("work_experience").OfPerson(x => x.PersonId);
        builder.Sourced(x => x.Provenance);
    }

    public void Configure(EntityTypeBuilder<LanguageSkill> builder)
    {
        builder.ToTable("language_skills").OfPerson(s => s.PersonId);
        builder.HasIndex(s => new { s.PersonId, s.Language, s.On });
        builder.HasIndex(l => new { l.PersonId, l.Language, l.On, l.Speaking });
        builder.Sourced(s => s.Provenance);
    }

    public void Configure(EntityTypeBuilder<DrivingLicence> builder)
    {
        builder.ToTable("driving_licences").OfPerson(l => l.PersonId);
        builder.Property(l => l.Held).HasMaxLength(40);
        builder.Property(l => l.Classes).HasMaxLength(40);
        builder.Sourced(l => l.Provenance);
    }

    public void Configure(EntityTypeBuilder<Barrier> builder)
    {
        builder.ToTable("barriers").OfPerson(b => b.PersonId);
        builder.Sourced(b => b.Provenance);
    }

    public void Configure(EntityTypeBuilder<Availability> builder)
    {
        builder.ToTable("availability").OfPerson(a => a.PersonId);
        builder.Sourced(a => a.Provenance);
    }

    public void Configure(EntityTypeBuilder<Wish> builder)
    {
        builder.ToTable("wishes").OfPerson(x => x.PersonId);
        builder.Property(x => x.Words).HasMaxLength(4000);
        builder.Property(x => x.PlanB).HasMaxLength(4000);
        builder.Sourced(x => x.Provenance);
    }
}
