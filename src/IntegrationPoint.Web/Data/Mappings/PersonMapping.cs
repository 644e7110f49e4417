using IntegrationPoint.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IntegrationPoint.Web.Data.Mappings;

internal sealed class PersonMapping :
    IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<PersonName>, IEntityTypeConfiguration<SearchKey>, IEntityTypeConfiguration<FieldSource>,
    IEntityTypeConfiguration<Nationality>, IEntityTypeConfiguration<SpokenLanguage>, IEntityTypeConfiguration<PersonNumber>, IEntityTypeConfiguration<PersonLock>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("persons");
        builder.Ignore(p => p.DisplayName);
        builder.Property(p => p.Key).HasMaxLength(PublicKeys.Length);
        builder.HasIndex(p => p.Key).IsUnique();
        builder.HasIndex(p => p.FileNumber).IsUnique();
        // A list in the order of names decides by what stands in the index before it asks for the person.
        builder.HasIndex(p => new { p.SortName, p.Id, p.BirthDate, p.Sex, p.MergedIntoId, p.Restricted, p.StaffRelated, p.DeceasedOn });
        builder.HasIndex(p => new { p.BirthDate, p.MergedIntoId, p.Restricted, p.StaffRelated, p.DeceasedOn });
        builder.HasIndex(p => p.MergedIntoId);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Sourced(p => p.Provenance);
    }

    public void Configure(EntityTypeBuilder<PersonName> builder)
    {
        builder.ToTable("person_names").OfPerson(n => n.PersonId);
        builder.Sourced(n => n.Provenance);
    }

    public void Configure(EntityTypeBuilder<SearchKey> builder)
    {
        builder.ToTable("search_keys").HasKey(k => new { k.Key, k.PersonId });
        builder.Property(k => k.Key).HasMaxLength(60);
        // The words of a search after the first are looked up person by person.
        builder.HasIndex(k => new { k.PersonId, k.Key });
        builder.OfPerson(k => k.PersonId);
    }

    public void Configure(EntityTypeBuilder<FieldSource> builder)
    {
        builder.ToTable("field_sources").OfPerson(f => f.PersonId);
        builder.HasIndex(f => new { f.PersonId, f.Field });
        builder.Sourced(f => f.Provenance);
    }

    public void Configure(EntityTypeBuilder<Nationality> builder)
    {
        builder.ToTable("nationalities").OfPerson(n => n.PersonId);
        builder.HasIndex(n => new { n.Country, n.PersonId });
        builder.HasIndex(n => new { n.PersonId, n.Id, n.Country, n.From, n.To });
        builder.Sourced(n => n.Provenance);
    }

    public void Configure(EntityTypeBuilder<SpokenLanguage> builder)
    {
        builder.ToTable("spoken_languages").OfPerson(l => l.PersonId);
        builder.Sourced(l => l.Provenance);
    }

    public void Configure(EntityTypeBuilder<PersonNumber> builder)
    {
        builder.ToTable("person_numbers").OfPerson(n => n.PersonId);
        builder.HasIndex(n => new { n.Value, n.Kind });
        builder.Sourced(n => n.Provenance);
    }

    public void Configure(EntityTypeBuilder<PersonLock> builder)
    {
        builder.ToTable("person_locks").OfPerson(l => l.PersonId);
        builder.Sourced(l => l.Provenance);
    }
}
