using IntegrationPoint.Domain.Accessibility;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IntegrationPoint.Web.Data.Mappings;

internal sealed class AccessibilityMapping : IEntityTypeConfiguration<BarrierReport>
{
    public void Configure(EntityTypeBuilder<BarrierReport> builder)
    {
        builder.ToTable("barrier_reports").HasIndex(r => r.At);
        builder.Property(r => r.Page).HasMaxLength(200);
        builder.Property(r => r.Text).HasMaxLength(BarrierReport.TextLength);
        builder.Property(r => r.Contact).HasMaxLength(BarrierReport.ContactLength);
    }
}
