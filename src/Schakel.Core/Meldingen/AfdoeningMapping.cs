using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

internal sealed class AfdoeningMapping : IEntityTypeConfiguration<Afdoening>
{
    public void Configure(EntityTypeBuilder<Afdoening> builder)
    {
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Soort).HasMaxLength(60);
        builder.Property(a => a.Ontvanger).HasMaxLength(Grens.Naam);
        builder.Property(a => a.Toelichting).HasMaxLength(Grens.Toelichting);
        builder.Property(a => a.IngetrokkenReden).HasMaxLength(Grens.Toelichting);
        builder.HasOne<Melding>().WithMany().HasForeignKey(a => a.Melding).OnDelete(DeleteBehavior.Restrict);

        // One at a time per melding, as with a besluit.
        builder.HasIndex(a => a.Melding).IsUnique().HasFilter("ingetrokken_op IS NULL");
        builder.HasIndex(a => new { a.Melding, a.IngetrokkenOp });
    }
}
