using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;

namespace Schakel.Core.Overdracht;

internal sealed class OverdrachtVraagMapping : IEntityTypeConfiguration<OverdrachtVraag>
{
    public void Configure(EntityTypeBuilder<OverdrachtVraag> builder)
    {
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Tekst).HasMaxLength(Grens.Toelichting);
        builder.Property(v => v.GesteldDoor).HasMaxLength(Grens.Naam);
        builder.Property(v => v.Antwoord).HasMaxLength(Grens.Toelichting);
        builder.Property(v => v.BeantwoordDoor).HasMaxLength(Grens.Naam);

        // Of two answers at the same moment the second is refused: the receiver may have read the first.
        builder.Property(v => v.BeantwoordOp).IsConcurrencyToken();
        builder.HasOne<OverdrachtAanbod>().WithMany().HasForeignKey(v => v.Overdracht).OnDelete(DeleteBehavior.Restrict);
    }
}
