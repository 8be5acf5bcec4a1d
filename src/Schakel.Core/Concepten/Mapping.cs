using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;

namespace Schakel.Core.Concepten;

internal sealed class ConceptMapping : IEntityTypeConfiguration<Concept>
{
    public void Configure(EntityTypeBuilder<Concept> builder)
    {
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Formulier).HasMaxLength(Grens.Naam);
        builder.Property(c => c.Over).HasMaxLength(Grens.Naam);
        builder.Property(c => c.Versie).IsConcurrencyToken();
        builder.HasIndex(c => new { c.Medewerker, c.Formulier, c.Over });
    }
}
