using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;

namespace Schakel.Core.Programma;

internal sealed class RegioplanMapping : IEntityTypeConfiguration<Themaregel>, IEntityTypeConfiguration<Nulpunt>, IEntityTypeConfiguration<Planverband>
{
    public void Configure(EntityTypeBuilder<Themaregel> builder)
    {
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Onderdeel).HasMaxLength(20);
        builder.Property(r => r.Soort).HasMaxLength(20);
        builder.Property(r => r.Partij).HasMaxLength(Grens.Naam);
        builder.Property(r => r.Tekst).HasMaxLength(Grens.Toelichting);
        builder.HasIndex(r => r.Plan);
        builder.HasOne<Plan>().WithMany().HasForeignKey(r => r.Plan).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Nulpunt> builder)
    {
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.Bron).HasMaxLength(Grens.Naam);
        builder.Property(n => n.Tekst).HasMaxLength(Grens.Toelichting);
        builder.HasIndex(n => n.Plan);
        builder.HasOne<Plan>().WithMany().HasForeignKey(n => n.Plan).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Planverband> builder)
    {
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Onderdeel).HasMaxLength(20);
        builder.Property(v => v.Tekst).HasMaxLength(Grens.Toelichting);
        builder.Property(v => v.Waar).HasMaxLength(Grens.Toelichting);
        builder.HasIndex(v => v.Plan);
        builder.HasOne<Plan>().WithMany().HasForeignKey(v => v.Plan).OnDelete(DeleteBehavior.Restrict);
    }
}
