using IntegrationPoint.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IntegrationPoint.Web.Data.Mappings;

internal sealed class HouseholdMapping :
    IEntityTypeConfiguration<Household>, IEntityTypeConfiguration<HouseholdMember>, IEntityTypeConfiguration<Address>,
    IEntityTypeConfiguration<MunicipalMove>, IEntityTypeConfiguration<KnownDifferent>, IEntityTypeConfiguration<PersonMerge>
{
    public void Configure(EntityTypeBuilder<Household> builder) => builder.ToTable("households").HasIndex(h => h.Key).IsUnique();

    public void Configure(EntityTypeBuilder<HouseholdMember> builder)
    {
        builder.ToTable("household_members").OfPerson(m => m.PersonId);
        builder.HasIndex(m => new { m.PersonId, m.From, m.To, m.HouseholdId });
        // Nobody lives in two households: of two who write at once the slower one is told.
        builder.HasIndex(m => m.PersonId, "ix_household_members_open_place").IsUnique().HasFilter("\"to\" IS NULL");
        builder.Property(m => m.EndReason).HasMaxLength(40);
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.HasOne<Household>().WithMany().HasForeignKey(m => m.HouseholdId);
        builder.Sourced(m => m.Provenance);
    }

    public void Configure(EntityTypeBuilder<Address> builder)
    {
        builder.ToTable("addresses").OfPerson(a => a.PersonId);
        builder.HasIndex(a => new { a.PersonId, a.Id, a.From, a.To, a.Accommodation });
        builder.HasIndex(a => new { a.Municipality, a.From });
        builder.Withdrawable(a => a.WithdrawnOn, a => a.WithdrawnReason);
        builder.Sourced(a => a.Provenance);
    }

    public void Configure(EntityTypeBuilder<MunicipalMove> builder)
    {
        builder.ToTable("municipal_moves").OfPerson(m => m.PersonId);
        builder.HasIndex(m => new { m.PersonId, m.Kind, m.On, m.Municipality });
        builder.HasIndex(m => new { m.Municipality, m.Kind, m.On });
        builder.HasIndex(m => new { m.Kind, m.On, m.PersonId });
        builder.Sourced(m => m.Provenance);
    }

    public void Configure(EntityTypeBuilder<KnownDifferent> builder) => builder.ToTable("known_different").HasKey(k => new { k.FirstId, k.SecondId });

    public void Configure(EntityTypeBuilder<PersonMerge> builder)
    {
        builder.ToTable("person_merges").HasIndex(m => m.MergedId);
        builder.Property(m => m.Moved).HasMaxLength(1_000_000);
    }
}
