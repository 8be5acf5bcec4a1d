using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Schakel.Core.Personen;

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
