using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Keten;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Overdracht;
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
                Melding = (
                    from melding in db.Meldingen
                    where melding.Id == bericht.Melding && melding.TerugkoppelingGewenst
                    select new Terugkoppeling
                    {
                        Afdoening = melding.Afdoening,
                        Besluit = db.Veiligheidsbeoordelingen.Where(b => b.Melding == melding.Id && b.IngetrokkenOp == null)
                            .Select(b => b.Oordeel.Besluit).FirstOrDefault(),
                        Overgedragen = db.Overdrachten.Any(o => o.Melding == melding.Id && o.Status == OverdrachtStatus.Aangenomen),
                        Gesloten = db.Casussen.Any(c => c.Id == melding.Casus && c.Fase == CasusFase.Gesloten),
                    }).FirstOrDefault(),
            }).SingleOrDefaultAsync(ct);
        if (found is null)
        {
            return null;
        }

        var code = found.Melding?.Code(naslag);
        if (code is not null)
        {
            db.Record(wie.Line("TerugkoppelingViewed", $"bericht/{id}", clock.Now()) with { Betreft = $"{found.Bericht.Melding}" });
            await db.SaveChangesAsync(ct);
        }

        return BerichtAntwoord.Of(found.Bericht, code);
    }
}
