using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Schakel.Core.Toegang;

internal sealed class MedewerkerMapping : IEntityTypeConfiguration<Medewerker>
{
    public void Configure(EntityTypeBuilder<Medewerker> builder)
    {
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Gebruikersnaam).HasMaxLength(200);
        builder.Property(m => m.Naam).HasMaxLength(200);
        builder.Property(m => m.Functie).HasMaxLength(200);
        builder.Property(m => m.Rol).HasMaxLength(60);
        builder.Property(m => m.Versie).IsConcurrencyToken();
        builder.HasIndex(m => m.Gebruikersnaam).IsUnique();
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(m => m.Organisatie).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Team>().WithMany().HasForeignKey(m => m.Team).OnDelete(DeleteBehavior.Restrict);
    }
}
