using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Radar;

namespace Schakel.Core.Personen;

internal sealed class RadarSleutelMapping : IEntityTypeConfiguration<RadarSleutel>
{
    public void Configure(EntityTypeBuilder<RadarSleutel> builder)
    {
        builder.HasKey(s => new { s.Organisatie, s.Sleutel, s.Betrokkene });
        builder.Property(s => s.Sleutel).HasMaxLength(Sleutel.MaximumLength);
        builder.HasOne<Betrokkene>().WithMany().HasForeignKey(s => s.Betrokkene).OnDelete(DeleteBehavior.Cascade);
    }
}
