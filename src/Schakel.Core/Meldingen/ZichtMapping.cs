using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Meldingen;

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
        builder.HasIndex(z => new { z.Casus, z.Vanaf });
    }
}
