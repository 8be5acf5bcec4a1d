using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Meldingen;

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
        builder.HasIndex(c => c.Behandelaar);
    }
}
