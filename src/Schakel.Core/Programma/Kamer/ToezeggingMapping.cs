using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

internal sealed class ToezeggingMapping : IEntityTypeConfiguration<Toezegging>, IEntityTypeConfiguration<Toezeggingstand>, IEntityTypeConfiguration<Briefalinea>
{
    public void Configure(EntityTypeBuilder<Toezegging> builder)
    {
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Bron).HasMaxLength(Grens.Naam);
        builder.Property(t => t.Status).HasMaxLength(20);
        builder.Property(t => t.Versie).IsConcurrencyToken();
        builder.ComplexProperty(t => t.Gegevens, gegevens =>
        {
            gegevens.Property(g => g.Soort).HasMaxLength(20);
            gegevens.Property(g => g.Onderwerp).HasMaxLength(Grens.Naam);
            gegevens.Property(g => g.Tekst).HasMaxLength(Grens.Toelichting);
            gegevens.Property(g => g.Gelegenheid).HasMaxLength(Grens.Naam);
            gegevens.Property(g => g.Kenmerk).HasMaxLength(Grens.Naam);
            gegevens.Property(g => g.Eigenaar).HasMaxLength(Grens.Naam);
        });

        // One of each place in a source, so that two who take it over at once make one.
        builder.HasIndex(t => new { t.Organisatie, t.Bron }).IsUnique();
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(t => t.Organisatie).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Toezeggingstand> builder)
    {
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Status).HasMaxLength(20);
        builder.Property(s => s.Tekst).HasMaxLength(Grens.Toelichting);
        builder.Property(s => s.Door).HasMaxLength(Grens.Naam);
        builder.HasIndex(s => new { s.Toezegging, s.Peildatum });
        builder.HasOne<Toezegging>().WithMany().HasForeignKey(s => s.Toezegging).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Briefalinea> builder)
    {
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Halfjaar).HasMaxLength(10);
        builder.Property(a => a.Tekst).HasMaxLength(Grens.Verhaal);
        builder.Property(a => a.Versie).IsConcurrencyToken();
        builder.HasIndex(a => new { a.Toezegging, a.Halfjaar }).IsUnique();
        builder.HasOne<Toezegging>().WithMany().HasForeignKey(a => a.Toezegging).OnDelete(DeleteBehavior.Restrict);
    }
}
