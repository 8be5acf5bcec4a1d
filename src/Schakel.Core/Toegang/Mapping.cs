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

internal sealed class TeamMapping : IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Team> builder)
    {
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Naam).HasMaxLength(200);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(t => t.Organisatie).OnDelete(DeleteBehavior.Restrict);
    }
}

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
