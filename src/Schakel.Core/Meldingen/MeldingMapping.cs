using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

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
        builder.Property(m => m.Afdoening).HasMaxLength(60);
        builder.Property(m => m.Versie).IsConcurrencyToken();
        builder.HasOne<Casus>().WithMany().HasForeignKey(m => m.Casus).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contact>().WithMany().HasForeignKey(m => m.Contact).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Advies>().WithMany().HasForeignKey(m => m.UitAdvies).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.Organisatie, m.Nummer }).IsUnique();
        builder.HasIndex(m => new { m.Organisatie, m.OntvangenOp });
    }
}
