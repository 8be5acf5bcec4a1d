using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Schakel.Core.Audit;

internal sealed class AuditRegelMapping : IEntityTypeConfiguration<AuditRegel>
{
    public void Configure(EntityTypeBuilder<AuditRegel> builder)
    {
        builder.HasKey(r => new { r.Organisatie, r.Nummer });
        builder.Property(r => r.Actor).HasMaxLength(100);
        builder.Property(r => r.Actie).HasMaxLength(100);
        builder.Property(r => r.Onderwerp).HasMaxLength(100);
        builder.Property(r => r.Grond).HasMaxLength(100);
        builder.Property(r => r.Resultaat).HasMaxLength(20);
        builder.Property(r => r.Herkomst).HasMaxLength(100);
        builder.Property(r => r.Hash).HasMaxLength(64);
        builder.HasIndex(r => new { r.Organisatie, r.Onderwerp });
    }
}
