using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;

namespace Schakel.Core.Overdracht;

internal sealed class OverdrachtAanbodMapping : IEntityTypeConfiguration<OverdrachtAanbod>
{
    public void Configure(EntityTypeBuilder<OverdrachtAanbod> builder)
    {
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Nummer).HasMaxLength(20);
        builder.Property(o => o.Status).HasMaxLength(20);
        builder.Property(o => o.BeslistDoor).HasMaxLength(Grens.Naam);
        builder.Property(o => o.Bevestiging).HasMaxLength(Grens.Toelichting);
        builder.Property(o => o.Reden).HasMaxLength(60);
        builder.Property(o => o.Toelichting).HasMaxLength(Grens.Toelichting);
        builder.Property(o => o.Versie).IsConcurrencyToken();
        builder.ComplexProperty(o => o.Voorbeeld, voorbeeld => voorbeeld.Property(v => v.Gemeente).HasMaxLength(10));
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(o => o.Van).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(o => o.Naar).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Melding>().WithMany().HasForeignKey(o => o.Melding).OnDelete(DeleteBehavior.Restrict);

        // A casus is offered to one party at a time: the database refuses a second open offer.
        builder.HasIndex(o => o.Casus).IsUnique().HasFilter("status = 'Aangeboden'");
        builder.HasIndex(o => new { o.Casus, o.AangebodenOp });
    }
}
