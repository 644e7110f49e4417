using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IntegrationPoint.Web.Data.Mappings;

internal sealed class FigureMapping : IEntityTypeConfiguration<PublishedSheet>
{
    public void Configure(EntityTypeBuilder<PublishedSheet> builder)
    {
        builder.ToTable("published_sheets").HasIndex(s => new { s.BodyId, s.On }).IsUnique();
        builder.Property(s => s.Cells).HasMaxLength(4_000_000);
    }
}
