using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

internal sealed class VeiligheidsbeoordelingMapping : IEntityTypeConfiguration<Veiligheidsbeoordeling>
{
    public void Configure(EntityTypeBuilder<Veiligheidsbeoordeling> builder)
    {
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.ComplexProperty(b => b.Oordeel, oordeel =>
        {
            oordeel.Property(o => o.Vragenlijst).HasMaxLength(100);
            oordeel.Property(o => o.Taxatie).HasMaxLength(60);
            oordeel.Property(o => o.Besluit).HasMaxLength(60);
            oordeel.Property(o => o.Regionaal).HasMaxLength(60);
            oordeel.Property(o => o.Motivering).HasMaxLength(Grens.Toelichting);
            oordeel.Property(o => o.Verantwoordelijke).HasMaxLength(Grens.Naam);
        });
        builder.Property(b => b.IngetrokkenReden).HasMaxLength(Grens.Toelichting);
        builder.HasOne<Melding>().WithMany().HasForeignKey(b => b.Melding).OnDelete(DeleteBehavior.Restrict);

        // One besluit at a time per melding: the database refuses a second that is not withdrawn.
        builder.HasIndex(b => b.Melding).IsUnique().HasFilter("ingetrokken_op IS NULL");
        builder.HasIndex(b => new { b.Melding, b.IngetrokkenOp });
    }
}
