using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Toegang;

namespace Schakel.Core.Personen;

internal sealed class PersoonMapping : IEntityTypeConfiguration<Persoon>
{
    public void Configure(EntityTypeBuilder<Persoon> builder)
    {
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(p => p.Organisatie).OnDelete(DeleteBehavior.Restrict);
    }
}
