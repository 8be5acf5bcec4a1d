using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

internal sealed class StartfotoMapping : IEntityTypeConfiguration<Vragenlijstversie>, IEntityTypeConfiguration<Ronde>, IEntityTypeConfiguration<Uitvraag>
{
    public void Configure(EntityTypeBuilder<Vragenlijstversie> builder)
    {
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Code).HasMaxLength(Grens.Naam);
        builder.Property(v => v.Status).HasMaxLength(20);
        builder.Property(v => v.Versie).IsConcurrencyToken();
        builder.HasIndex(v => new { v.Organisatie, v.Code, v.Nummer }).IsUnique();
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(v => v.Organisatie).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Ronde> builder)
    {
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Naam).HasMaxLength(Grens.Naam);

        // One round for a moment: two who press at once make one.
        builder.HasIndex(r => new { r.Organisatie, r.Peildatum }).IsUnique();
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(r => r.Organisatie).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Vragenlijstversie>().WithMany().HasForeignKey(r => r.Vragenlijst).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Uitvraag> builder)
    {
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Regio).HasMaxLength(20);
        builder.Property(u => u.Door).HasMaxLength(Grens.Naam);
        builder.Property(u => u.Heropening).HasMaxLength(Grens.Toelichting);
        builder.Property(u => u.Versie).IsConcurrencyToken();
        builder.ComplexProperty(u => u.Ondertekening, wie =>
        {
            wie.Property(o => o.Functie).HasMaxLength(Grens.Naam);
            wie.Property(o => o.Respondent).HasMaxLength(30);
            wie.Property(o => o.Opmerking).HasMaxLength(Grens.Toelichting);
        });
        builder.HasIndex(u => new { u.Ronde, u.Regio }).IsUnique();
        builder.HasIndex(u => u.Regio);
        builder.HasOne<Ronde>().WithMany().HasForeignKey(u => u.Ronde).OnDelete(DeleteBehavior.Restrict);
    }
}
