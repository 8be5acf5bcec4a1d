using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

internal sealed class AdviesMapping : IEntityTypeConfiguration<Advies>
{
    public void Configure(EntityTypeBuilder<Advies> builder)
    {
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Nummer).HasMaxLength(20);
        builder.Property(a => a.Kanaal).HasMaxLength(40);
        builder.ComplexProperty(a => a.Gegevens, gegevens =>
        {
            gegevens.Property(g => g.Hoedanigheid).HasMaxLength(60);
            gegevens.Property(g => g.Duur).HasMaxLength(60);
            gegevens.Property(g => g.Gemeente).HasMaxLength(10);
            gegevens.Property(g => g.AdviesvragerNaam).HasMaxLength(Grens.Naam);
            gegevens.Property(g => g.AdviesvragerOrganisatie).HasMaxLength(Grens.Naam);
            gegevens.Property(g => g.AdviesvragerTelefoon).HasMaxLength(40);
        });
        builder.HasOne<Contact>().WithMany().HasForeignKey(a => a.Contact).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Advies>().WithMany().HasForeignKey(a => a.VervolgOp).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.Organisatie, a.Nummer }).IsUnique();
        builder.HasIndex(a => new { a.Organisatie, a.OntvangenOp });
    }
}
