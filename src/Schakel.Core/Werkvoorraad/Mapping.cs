using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Schakel.Core.Werkvoorraad;

internal sealed class TaakMapping : IEntityTypeConfiguration<Taak>
{
    public void Configure(EntityTypeBuilder<Taak> builder)
    {
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.Soort).HasMaxLength(40);
        builder.Property(t => t.Termijn).HasMaxLength(60);
        builder.Property(t => t.Versie).IsConcurrencyToken();

        // What is done stays in the table for years; what is open is little, and is asked for on every request. The
        // first index is walked in the order of the worklist, the second holds all that is counted, the third tells
        // what waits for one person.
        const string open = "afgedaan_op IS NULL";
        builder.HasIndex(t => new { t.Organisatie, t.Rang, t.Vanaf, t.Id }).HasFilter(open);
        builder.HasIndex(t => new { t.Organisatie, t.Uiterlijk, t.Team, t.Medewerker, t.Soort, t.Vanaf }).HasFilter(open);
        builder.HasIndex(t => new { t.Medewerker, t.Soort }).HasFilter(open);
        builder.HasIndex(t => t.Casus);
        builder.HasIndex(t => t.Melding);
        builder.HasIndex(t => t.Overdracht);
    }
}
