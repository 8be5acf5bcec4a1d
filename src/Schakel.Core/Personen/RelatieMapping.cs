using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Schakel.Core.Personen;

internal sealed class RelatieMapping : IEntityTypeConfiguration<Relatie>
{
    public void Configure(EntityTypeBuilder<Relatie> builder)
    {
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Soort).HasMaxLength(40);
        builder.Property(r => r.Gezag).HasMaxLength(20);
        builder.HasOne<Betrokkene>().WithMany().HasForeignKey(r => r.Van).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Betrokkene>().WithMany().HasForeignKey(r => r.Naar).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => r.Melding);
    }
}
