using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

internal sealed class ThemastandMapping : IEntityTypeConfiguration<Themastand>
{
    public void Configure(EntityTypeBuilder<Themastand> builder)
    {
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Regio).HasMaxLength(20);
        builder.Property(s => s.Thema).HasMaxLength(60);
        builder.Property(s => s.Adoptie).HasMaxLength(20);
        builder.Property(s => s.Toelichting).HasMaxLength(Grens.Toelichting);
        builder.Property(s => s.Door).HasMaxLength(Grens.Naam);
        builder.HasIndex(s => new { s.Regio, s.Thema, s.Peildatum });
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(s => s.Organisatie).OnDelete(DeleteBehavior.Restrict);
    }
}
