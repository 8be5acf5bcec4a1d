using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;

namespace Schakel.Core.Data;

internal sealed class NummerReeksMapping : IEntityTypeConfiguration<NummerReeks>
{
    public void Configure(EntityTypeBuilder<NummerReeks> builder)
    {
        builder.HasKey(n => new { n.Organisatie, n.Soort, n.Jaar });
        builder.Property(n => n.Soort).HasMaxLength(20);
    }
}
