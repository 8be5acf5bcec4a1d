using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

internal sealed class PlanMapping : IEntityTypeConfiguration<Plan>, IEntityTypeConfiguration<Planonderdeel>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Soort).HasMaxLength(20);
        builder.Property(p => p.Gebied).HasMaxLength(20);
        builder.Property(p => p.Naam).HasMaxLength(Grens.Naam);
        builder.Property(p => p.Inleiding).HasMaxLength(Grens.Toelichting);
        builder.Property(p => p.Bron).HasMaxLength(Grens.Naam);
        builder.Property(p => p.Versie).IsConcurrencyToken();

        // One plan of each source, so that two who load it at once make one.
        builder.HasIndex(p => new { p.Organisatie, p.Bron }).IsUnique();
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(p => p.Organisatie).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Planonderdeel> builder)
    {
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Nummer).HasMaxLength(20);

        // Nothing else of a heading changes, so that its name says which version somebody read.
        builder.Property(o => o.Naam).HasMaxLength(Grens.Naam).IsConcurrencyToken();
        builder.HasIndex(o => new { o.Plan, o.Nummer }).IsUnique();
        builder.HasOne<Plan>().WithMany().HasForeignKey(o => o.Plan).OnDelete(DeleteBehavior.Restrict);
    }
}
