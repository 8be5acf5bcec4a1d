using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Schakel.Core.Concepten;

internal sealed class ConceptMapping : IEntityTypeConfiguration<Concept>
{
    public void Configure(EntityTypeBuilder<Concept> builder)
    {
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Formulier).HasMaxLength(60);
        builder.Property(c => c.Over).HasMaxLength(60);
        builder.Property(c => c.Versie).IsConcurrencyToken();
        builder.HasIndex(c => new { c.Medewerker, c.Formulier, c.Over });
    }
}
