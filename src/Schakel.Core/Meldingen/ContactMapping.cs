using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Toegang;

namespace Schakel.Core.Meldingen;

internal sealed class ContactMapping : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Kanaal).HasMaxLength(40);
        builder.HasOne<Organisatie>().WithMany().HasForeignKey(c => c.Organisatie).OnDelete(DeleteBehavior.Restrict);
    }
}
