using IntegrationPoint.Domain.Access;
using IntegrationPoint.Domain.Casework;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IntegrationPoint.Web.Data.Mappings;

internal sealed class CaseworkMapping :
    IEntityTypeConfiguration<Case>, IEntityTypeConfiguration<Contact>, IEntityTypeConfiguration<Note>,
    IEntityTypeConfiguration<Participation>, IEntityTypeConfiguration<Involvement>, IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.ToTable("cases").OfPerson(c => c.PersonId);
        builder.HasIndex(c => new { c.PersonId, c.OpenedOn, c.ClosedOn, c.SiteId });
        builder.HasIndex(c => new { c.SiteId, c.ClosedOn, c.PersonId });
        builder.HasIndex(c => new { c.LeadId, c.ClosedOn, c.PersonId });
        builder.HasIndex(c => new { c.SiteId, c.IdleSince, c.PersonId });
        // Lists are walked in the order of these days.
        builder.HasIndex(c => new { c.ClosedOn, c.IdleSince, c.PersonId });
        builder.HasIndex(c => new { c.ClosedOn, c.NextContactDue, c.PersonId });
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Sourced(c => c.Provenance);
    }

    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable("contacts").OfPerson(c => c.PersonId);
        // Figures read these facts of every person: the index alone has to answer.
        builder.HasIndex(c => new { c.PersonId, c.On, c.Kind, c.Result });
        builder.HasIndex(c => new { c.Kind, c.On, c.PersonId, c.Result, c.NoShowReason });
        builder.HasIndex(c => new { c.ByUserId, c.On });
        builder.Sourced(c => c.Provenance);
    }

    public void Configure(EntityTypeBuilder<Note> builder)
    {
        builder.ToTable("notes").OfPerson(n => n.PersonId);
        builder.Property(n => n.Text).HasMaxLength(20_000);
        builder.Sourced(n => n.Provenance);
    }

    public void Configure(EntityTypeBuilder<Participation> builder)
    {
        builder.ToTable("participations").OfPerson(p => p.PersonId);
        builder.HasIndex(p => new { p.PersonId, p.StartedOn, p.EndedOn, p.Confirmed, p.Group });
        builder.HasIndex(p => new { p.ProviderId, p.PersonId });
        builder.Sourced(p => p.Provenance);
    }

    public void Configure(EntityTypeBuilder<Involvement> builder)
    {
        builder.ToTable("involvements").OfPerson(i => i.PersonId);
        builder.HasIndex(i => new { i.BodyId, i.PersonId });
        builder.HasIndex(i => new { i.UserId, i.PersonId });
        builder.Sourced(i => i.Provenance);
    }

    public void Configure(EntityTypeBuilder<Consent> builder)
    {
        builder.ToTable("consents").OfPerson(c => c.PersonId);
        builder.HasIndex(c => new { c.RecipientId, c.PersonId });
        builder.Sourced(c => c.Provenance);
    }
}
