using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Schakel.Core.Toegang;

internal sealed class TeamMapping : IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Team> builder)
    {
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Naam).HasMaxLength(200);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(t => t.Organisatie).OnDelete(DeleteBehavior.Restrict);
    }
}
