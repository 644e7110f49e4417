using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Residence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IntegrationPoint.Web.Data.Mappings;

internal sealed class ResidenceMapping :
    IEntityTypeConfiguration<ResidencePaper>, IEntityTypeConfiguration<AsylumStage>, IEntityTypeConfiguration<BenefitPeriod>, IEntityTypeConfiguration<DutyAssignment>
{
    public void Configure(EntityTypeBuilder<ResidencePaper> builder)
    {
        builder.ToTable("papers").OfPerson(p => p.PersonId);
        builder.HasIndex(p => new { p.To, p.PersonId, p.Type, p.From, p.WithdrawnOn });
        builder.HasIndex(p => new { p.PersonId, p.From, p.Id, p.Type, p.To, p.WithdrawnOn });
        builder.HasIndex(p => p.Number);
        builder.Withdrawable(p => p.WithdrawnOn, p => p.WithdrawnReason);
        builder.Sourced(p => p.Provenance);
    }

    public void Configure(EntityTypeBuilder<AsylumStage> builder)
    {
        builder.ToTable("asylum_stages").OfPerson(s => s.PersonId);
        builder.Property(s => s.WithdrawnOn).IsConcurrencyToken();
        builder.Property(s => s.WithdrawnReason).HasMaxLength(400);
        builder.Sourced(s => s.Provenance);
    }

    public void Configure(EntityTypeBuilder<BenefitPeriod> builder)
    {
        builder.ToTable("benefit_periods").OfPerson(b => b.PersonId);
        builder.HasIndex(b => new { b.PersonId, b.Regime, b.From, b.To, b.BodyId });
        builder.HasIndex(b => new { b.BodyId, b.Regime, b.From, b.To, b.PersonId });
        builder.Ignore(b => b.NeverHeld);
        builder.Property(b => b.Version).IsConcurrencyToken();
        builder.Sourced(b => b.Provenance);
    }

    public void Configure(EntityTypeBuilder<DutyAssignment> builder)
    {
        builder.ToTable("duties").OfPerson(d => d.PersonId);
        builder.HasIndex(d => new { d.BodyId, d.From, d.To, d.PersonId });
        builder.HasIndex(d => new { d.PersonId, d.From, d.To, d.BodyId });
        builder.Ignore(d => d.IsProposal);
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.Sourced(d => d.Provenance);
    }
}
