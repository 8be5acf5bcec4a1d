using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;

namespace Schakel.Core.Keten;

internal sealed class InboxBerichtMapping : IEntityTypeConfiguration<InboxBericht>
{
    public void Configure(EntityTypeBuilder<InboxBericht> builder)
    {
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Afzender).HasMaxLength(200);
        builder.Property(b => b.InhoudHash).HasMaxLength(64);
        builder.Property(b => b.Status).HasMaxLength(20);
        builder.HasIndex(b => new { b.Afzender, b.Sleutel }).IsUnique();
    }
}
