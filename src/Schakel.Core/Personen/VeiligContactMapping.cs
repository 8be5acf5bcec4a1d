using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;

namespace Schakel.Core.Personen;

internal sealed class VeiligContactMapping : IEntityTypeConfiguration<VeiligContact>
{
    public void Configure(EntityTypeBuilder<VeiligContact> builder)
    {
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Telefoon).HasMaxLength(40);
        builder.Property(c => c.Email).HasMaxLength(Grens.Naam);
        builder.Property(c => c.Uitleg).HasMaxLength(1000);
        builder.HasOne<Betrokkene>().WithMany().HasForeignKey(c => c.Betrokkene).OnDelete(DeleteBehavior.Restrict);
    }
}
