using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;

namespace Schakel.Core.Personen;

internal sealed class BetrokkeneMapping : IEntityTypeConfiguration<Betrokkene>
{
    public void Configure(EntityTypeBuilder<Betrokkene> builder)
    {
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Rol).HasMaxLength(40);
        builder.Property(b => b.RedenNietGeinformeerd).HasMaxLength(60);
        builder.ComplexProperty(b => b.Identiteit, identiteit =>
        {
            identiteit.Property(i => i.Bsn).HasMaxLength(20);
            identiteit.Property(i => i.Voornamen).HasMaxLength(Grens.Naam);
            identiteit.Property(i => i.Voorletters).HasMaxLength(40);
            identiteit.Property(i => i.Tussenvoegsel).HasMaxLength(40);
            identiteit.Property(i => i.Achternaam).HasMaxLength(Grens.Naam);
            identiteit.Property(i => i.Partnernaam).HasMaxLength(Grens.Naam);
            identiteit.Property(i => i.Geboortedatum).HasMaxLength(10);
            identiteit.Property(i => i.Geslacht).HasMaxLength(20);
        });
        builder.HasOne<Persoon>().WithMany().HasForeignKey(b => b.Persoon).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(b => b.Melding);
    }
}
