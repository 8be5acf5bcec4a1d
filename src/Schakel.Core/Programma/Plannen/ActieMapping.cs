using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;

namespace Schakel.Core.Programma;

internal sealed class ActieMapping : IEntityTypeConfiguration<Actie>, IEntityTypeConfiguration<Actiestand>, IEntityTypeConfiguration<Mijlpaal>
{
    public void Configure(EntityTypeBuilder<Actie> builder)
    {
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Nummer).HasMaxLength(20);
        builder.Property(a => a.Lijn).HasMaxLength(20);
        builder.Property(a => a.Bouwsteen).HasMaxLength(20);
        builder.Property(a => a.Tekst).HasMaxLength(Grens.Toelichting);
        builder.Property(a => a.Status).HasMaxLength(20);
        builder.Property(a => a.Versie).IsConcurrencyToken();
        builder.ComplexProperty(a => a.Gegevens, gegevens =>
        {
            gegevens.Property(g => g.Eigenaar).HasMaxLength(Grens.Naam);
            gegevens.Property(g => g.Schaal).HasMaxLength(20);
            gegevens.Property(g => g.Resultaat).HasMaxLength(Grens.Toelichting);
        });
        builder.HasIndex(a => new { a.Plan, a.Nummer }).IsUnique();
        builder.HasOne<Plan>().WithMany().HasForeignKey(a => a.Plan).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Actiestand> builder)
    {
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Status).HasMaxLength(20);
        builder.Property(s => s.Toelichting).HasMaxLength(Grens.Toelichting);
        builder.Property(s => s.Bewijs).HasMaxLength(Grens.Toelichting);
        builder.Property(s => s.Door).HasMaxLength(Grens.Naam);
        builder.HasIndex(s => new { s.Actie, s.Peildatum });
        builder.HasOne<Actie>().WithMany().HasForeignKey(s => s.Actie).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Mijlpaal> builder)
    {
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Omschrijving).HasMaxLength(Grens.Toelichting);
        builder.Property(m => m.Bewijs).HasMaxLength(Grens.Toelichting);
        builder.Property(m => m.Versie).IsConcurrencyToken();
        builder.HasIndex(m => new { m.Actie, m.Gepland });
        builder.HasOne<Actie>().WithMany().HasForeignKey(m => m.Actie).OnDelete(DeleteBehavior.Restrict);
    }
}
