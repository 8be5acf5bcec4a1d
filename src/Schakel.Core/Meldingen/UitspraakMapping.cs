using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

internal sealed class UitspraakMapping : IEntityTypeConfiguration<Uitspraak>
{
    public void Configure(EntityTypeBuilder<Uitspraak> builder)
    {
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Soort).HasMaxLength(40);
        builder.Property(u => u.Tekst).HasMaxLength(Grens.Verhaal);
        builder.Property(u => u.Bron).HasMaxLength(20);
        builder.Property(u => u.Locatie).HasMaxLength(Grens.Naam);
        builder.HasOne<Melding>().WithMany().HasForeignKey(u => u.Melding).OnDelete(DeleteBehavior.Restrict);
    }
}
