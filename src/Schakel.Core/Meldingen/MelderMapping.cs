using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

internal sealed class MelderMapping : IEntityTypeConfiguration<Melder>
{
    public void Configure(EntityTypeBuilder<Melder> builder)
    {
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.ComplexProperty(m => m.Gegevens, gegevens =>
        {
            gegevens.Property(g => g.Hoedanigheid).HasMaxLength(60);
            gegevens.Property(g => g.Functie).HasMaxLength(Grens.Naam);
            gegevens.Property(g => g.Organisatie).HasMaxLength(Grens.Naam);
            gegevens.Property(g => g.Naam).HasMaxLength(Grens.Naam);
            gegevens.Property(g => g.Telefoon).HasMaxLength(40);
            gegevens.Property(g => g.Email).HasMaxLength(Grens.Naam);
            gegevens.Property(g => g.Afschermgrond).HasMaxLength(60);
        });
        builder.HasOne<Melding>().WithMany().HasForeignKey(m => m.Melding).OnDelete(DeleteBehavior.Restrict);
    }
}
