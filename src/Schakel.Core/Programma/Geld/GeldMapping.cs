using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;

namespace Schakel.Core.Programma;

internal sealed class GeldMapping :
    IEntityTypeConfiguration<Begrotingspost>, IEntityTypeConfiguration<Begrotingsbedrag>, IEntityTypeConfiguration<Begrotingswijziging>,
    IEntityTypeConfiguration<Inkomst>, IEntityTypeConfiguration<Projectbladbedrag>
{
    public void Configure(EntityTypeBuilder<Begrotingspost> builder)
    {
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Onderdeel).HasMaxLength(20);
        builder.Property(p => p.Naam).HasMaxLength(Grens.Naam);
        builder.HasIndex(p => new { p.Plan, p.Naam }).IsUnique();
        builder.HasOne<Plan>().WithMany().HasForeignKey(p => p.Plan).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Begrotingsbedrag> builder)
    {
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Versie).IsConcurrencyToken();
        builder.HasIndex(b => new { b.Post, b.Jaar }).IsUnique();
        builder.HasOne<Begrotingspost>().WithMany().HasForeignKey(b => b.Post).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Begrotingswijziging> builder)
    {
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.Property(w => w.Reden).HasMaxLength(Grens.Toelichting);
        builder.Property(w => w.Door).HasMaxLength(Grens.Naam);
        builder.HasIndex(w => w.Bedrag);
        builder.HasOne<Begrotingsbedrag>().WithMany().HasForeignKey(w => w.Bedrag).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Inkomst> builder)
    {
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Bron).HasMaxLength(Grens.Naam);
        builder.Property(i => i.Toelichting).HasMaxLength(Grens.Toelichting);
        builder.HasIndex(i => new { i.Plan, i.Bron, i.Jaar }).IsUnique();
        builder.HasOne<Plan>().WithMany().HasForeignKey(i => i.Plan).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Projectbladbedrag> builder)
    {
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Onderdeel).HasMaxLength(20);
        builder.Property(b => b.Toelichting).HasMaxLength(Grens.Toelichting);
        builder.HasIndex(b => new { b.Plan, b.Onderdeel, b.Jaar }).IsUnique();
        builder.HasOne<Plan>().WithMany().HasForeignKey(b => b.Plan).OnDelete(DeleteBehavior.Restrict);
    }
}
