using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

internal sealed class GebeurtenisMapping : IEntityTypeConfiguration<Gebeurtenis>
{
    public void Configure(EntityTypeBuilder<Gebeurtenis> builder)
    {
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Soort).HasMaxLength(40);
        builder.Property(g => g.Door).HasMaxLength(Grens.Naam);
        builder.HasOne<Casus>().WithMany().HasForeignKey(g => g.Casus).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(g => new { g.Casus, g.Op });
    }
}
