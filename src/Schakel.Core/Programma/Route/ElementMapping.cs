using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

internal sealed class ElementMapping : IEntityTypeConfiguration<Element>, IEntityTypeConfiguration<Elementgebruik>
{
    public void Configure(EntityTypeBuilder<Element> builder)
    {
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Versie).IsConcurrencyToken();
        builder.ComplexProperty(e => e.Gegevens, gegevens =>
        {
            gegevens.Property(g => g.Thema).HasMaxLength(60);
            gegevens.Property(g => g.Naam).HasMaxLength(Grens.Naam);
            gegevens.Property(g => g.Omschrijving).HasMaxLength(Grens.Toelichting);
            gegevens.Property(g => g.Onderbouwing).HasMaxLength(Grens.Toelichting);
            gegevens.Property(g => g.Bron).HasMaxLength(Grens.Toelichting);
        });
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(e => e.Organisatie).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Elementgebruik> builder)
    {
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Regio).HasMaxLength(20);
        builder.Property(g => g.Versie).IsConcurrencyToken();

        // A region uses an element once at a time; the database guards it against two who press at once.
        builder.HasIndex(g => new { g.Element, g.Regio }).IsUnique().HasFilter("tot IS NULL");
        builder.HasOne<Element>().WithMany().HasForeignKey(g => g.Element).OnDelete(DeleteBehavior.Restrict);
    }
}
