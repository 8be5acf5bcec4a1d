using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Schakel.Core.Audit;

internal sealed class AuditKopMapping : IEntityTypeConfiguration<AuditKop>
{
    public void Configure(EntityTypeBuilder<AuditKop> builder)
    {
        builder.HasKey(k => k.Organisatie);
        builder.Property(k => k.Organisatie).ValueGeneratedNever();
        builder.Property(k => k.Hash).HasMaxLength(64);
    }
}
