using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Schakel.Core.Toegang;

internal sealed class OrganisatieMapping : IEntityTypeConfiguration<Organisatie>
{
    public void Configure(EntityTypeBuilder<Organisatie> builder)
    {
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Code).HasMaxLength(40);
        builder.Property(o => o.Naam).HasMaxLength(200);
        builder.Property(o => o.Soort).HasMaxLength(60);
        builder.HasIndex(o => o.Code).IsUnique();
    }
}
