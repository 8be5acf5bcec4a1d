using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;

namespace Schakel.Core.Personen;

internal sealed class AdresMapping : IEntityTypeConfiguration<Adres>
{
    public void Configure(EntityTypeBuilder<Adres> builder)
    {
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.ComplexProperty(a => a.Gegevens, gegevens =>
        {
            gegevens.Property(g => g.Straat).HasMaxLength(Grens.Naam);
            gegevens.Property(g => g.Postcode).HasMaxLength(20);
            gegevens.Property(g => g.Toevoeging).HasMaxLength(20);
            gegevens.Property(g => g.Plaats).HasMaxLength(Grens.Naam);
            gegevens.Property(g => g.Land).HasMaxLength(10);
            gegevens.Property(g => g.Buitenland).HasMaxLength(500);
            gegevens.Property(g => g.GeheimGrond).HasMaxLength(60);
        });
        builder.HasOne<Betrokkene>().WithMany().HasForeignKey(a => a.Betrokkene).OnDelete(DeleteBehavior.Restrict);
    }
}
