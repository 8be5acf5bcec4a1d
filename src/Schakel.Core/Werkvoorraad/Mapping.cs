using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Schakel.Core.Werkvoorraad;

internal sealed class TaakMapping : IEntityTypeConfiguration<Taak>
{
    public void Configure(EntityTypeBuilder<Taak> builder)
    {
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Soort).HasMaxLength(40);
        builder.Property(t => t.Termijn).HasMaxLength(60);
        builder.Property(t => t.Versie).IsConcurrencyToken();
        builder.HasIndex(t => new { t.Organisatie, t.AfgedaanOp, t.Spoed, t.Uiterlijk });
        builder.HasIndex(t => t.Casus);
        builder.HasIndex(t => t.Melding);
        builder.HasIndex(t => t.Overdracht);
    }
}
