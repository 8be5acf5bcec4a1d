using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;

namespace Schakel.Core.Overdracht;

internal sealed class OverdrachtBetrokkenenMapping : IEntityTypeConfiguration<OverdrachtBetrokkenen>
{
    public void Configure(EntityTypeBuilder<OverdrachtBetrokkenen> builder)
    {
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Afspraken).HasMaxLength(Grens.Toelichting);
        builder.Property(o => o.VastgelegdDoor).HasMaxLength(Grens.Naam);
        builder.HasOne<Melding>().WithMany().HasForeignKey(o => o.Melding).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Veiligheidsbeoordeling>().WithMany().HasForeignKey(o => o.Besluit).OnDelete(DeleteBehavior.Restrict);

        // A besluit is carried out once: of two who record at the same moment the second is refused.
        builder.HasIndex(o => o.Besluit).IsUnique();
    }
}
