using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Keten;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Web.Api;

/// <summary>What became of a message, for the sender of it alone.</summary>
public sealed class BerichtStatusQuery(SchakelDb db, Naslagwerk naslag, TimeProvider clock)
{
    /// <summary>Null when it is absent or somebody else's; a feedback code that goes out is on record.</summary>
    public async Task<BerichtAntwoord?> FindAsync(InboxBerichtId id, Wie wie, CancellationToken ct)
    {
        var found = await (
            from bericht in db.Inbox.AsNoTracking()
            where bericht.Id == id && bericht.Organisatie == wie.Organisatie && bericht.Afzender == wie.Naam
            select new
            {
                Bericht = bericht,
                Besluit = (
                    from melding in db.Meldingen
                    where melding.Id == bericht.Melding && melding.TerugkoppelingGewenst
                    from beoordeling in db.Veiligheidsbeoordelingen
                    where beoordeling.Melding == melding.Id && beoordeling.IngetrokkenOp == null
                    orderby beoordeling.VastgesteldOp descending
                    select beoordeling.Oordeel.Besluit).FirstOrDefault(),
            }).SingleOrDefaultAsync(ct);
        if (found is null)
        {
            return null;
        }

        var code = found.Besluit is { } besluit ? naslag.Besluiten.TerugkoppelcodeVan(besluit) : null;
        if (code is not null)
        {
            db.Record(wie.Line("TerugkoppelingViewed", $"bericht/{id}", clock.Now()) with { Betreft = $"{found.Bericht.Melding}" });
            await db.SaveChangesAsync(ct);
        }

        return BerichtAntwoord.Of(found.Bericht, code);
    }
}
