using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Meldingen;

internal sealed class ContactMapping : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Kanaal).HasMaxLength(40);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(c => c.Organisatie).OnDelete(DeleteBehavior.Restrict);
    }
}

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

internal sealed class CasusMapping : IEntityTypeConfiguration<Casus>
{
    public void Configure(EntityTypeBuilder<Casus> builder)
    {
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Nummer).HasMaxLength(20);
        builder.Property(c => c.Fase).HasMaxLength(40);
        builder.Property(c => c.WatSpeelt).HasMaxLength(Grens.Toelichting);
        builder.Property(c => c.Versie).IsConcurrencyToken();
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(c => c.Organisatie).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.Organisatie, c.Nummer }).IsUnique();
    }
}

internal sealed class ZichtMapping : IEntityTypeConfiguration<Zicht>
{
    public void Configure(EntityTypeBuilder<Zicht> builder)
    {
        builder.Property(z => z.Id).ValueGeneratedNever();
        builder.Property(z => z.Naam).HasMaxLength(Grens.Naam);
        builder.HasOne<Casus>().WithMany().HasForeignKey(z => z.Casus).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(z => z.Organisatie).OnDelete(DeleteBehavior.Restrict);

        // Exactly one party holds it: the database refuses a second open one.
        builder.HasIndex(z => z.Casus).IsUnique().HasFilter("tot IS NULL");
    }
}

internal sealed class GebeurtenisMapping : IEntityTypeConfiguration<Gebeurtenis>
{
    public void Configure(EntityTypeBuilder<Gebeurtenis> builder)
    {
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Soort).HasMaxLength(40);
        builder.Property(g => g.Door).HasMaxLength(Grens.Naam);
        builder.HasOne<Casus>().WithMany().HasForeignKey(g => g.Casus).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(g => new { g.Casus, g.Op });
    }
}

internal sealed class MeldingMapping : IEntityTypeConfiguration<Melding>
{
    public void Configure(EntityTypeBuilder<Melding> builder)
    {
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Nummer).HasMaxLength(20);
        builder.Property(m => m.Kanaal).HasMaxLength(40);
        builder.Property(m => m.Kenmerk).HasMaxLength(100);
        builder.Property(m => m.Duur).HasMaxLength(60);
        builder.Property(m => m.Gemeente).HasMaxLength(10);
        builder.Property(m => m.Aanduiding).HasMaxLength(Grens.Naam);
        builder.Property(m => m.Zoeknaam).HasMaxLength(Grens.Naam);
        builder.Property(m => m.Betrokkenheid).HasMaxLength(60);
        builder.Property(m => m.Versie).IsConcurrencyToken();
        builder.HasOne<Casus>().WithMany().HasForeignKey(m => m.Casus).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contact>().WithMany().HasForeignKey(m => m.Contact).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Advies>().WithMany().HasForeignKey(m => m.UitAdvies).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.Organisatie, m.Nummer }).IsUnique();
        builder.HasIndex(m => new { m.Organisatie, m.OntvangenOp });
    }
}

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
    }
}
