using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;
using Schakel.Core.Toegang;
using Schakel.Radar;

namespace Schakel.Core.Personen;

internal sealed class PersoonMapping : IEntityTypeConfiguration<Persoon>
{
    public void Configure(EntityTypeBuilder<Persoon> builder)
    {
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(p => p.Organisatie).OnDelete(DeleteBehavior.Restrict);
    }
}

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

internal sealed class VeiligContactMapping : IEntityTypeConfiguration<VeiligContact>
{
    public void Configure(EntityTypeBuilder<VeiligContact> builder)
    {
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Telefoon).HasMaxLength(40);
        builder.Property(c => c.Email).HasMaxLength(Grens.Naam);
        builder.Property(c => c.Uitleg).HasMaxLength(1000);
        builder.HasOne<Betrokkene>().WithMany().HasForeignKey(c => c.Betrokkene).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RelatieMapping : IEntityTypeConfiguration<Relatie>
{
    public void Configure(EntityTypeBuilder<Relatie> builder)
    {
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Soort).HasMaxLength(40);
        builder.Property(r => r.Gezag).HasMaxLength(20);
        builder.HasOne<Betrokkene>().WithMany().HasForeignKey(r => r.Van).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Betrokkene>().WithMany().HasForeignKey(r => r.Naar).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => r.Melding);
    }
}

internal sealed class KoppelingMapping : IEntityTypeConfiguration<Koppeling>
{
    public void Configure(EntityTypeBuilder<Koppeling> builder)
    {
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Status).HasMaxLength(20);
        builder.Property(k => k.Versie).IsConcurrencyToken();
        builder.HasOne<Betrokkene>().WithMany().HasForeignKey(k => k.Betrokkene).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Betrokkene>().WithMany().HasForeignKey(k => k.Eerder).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(k => new { k.Betrokkene, k.Persoon }).IsUnique();
    }
}

internal sealed class RadarSleutelMapping : IEntityTypeConfiguration<RadarSleutel>
{
    public void Configure(EntityTypeBuilder<RadarSleutel> builder)
    {
        builder.HasKey(s => new { s.Organisatie, s.Sleutel, s.Betrokkene });
        builder.Property(s => s.Sleutel).HasMaxLength(Sleutel.MaximumLength);
        builder.HasOne<Betrokkene>().WithMany().HasForeignKey(s => s.Betrokkene).OnDelete(DeleteBehavior.Cascade);
    }
}
