using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Overdracht;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>Reads one offer in one statement, and its questions in another.</summary>
public sealed class OverdrachtQuery(SchakelDb db)
{
    public Task<Aanbod?> FindAsync(OverdrachtId id, CancellationToken ct) => (
        from o in db.Overdrachten.AsNoTracking()
        where o.Id == id
        join van in db.Organisaties on o.Van equals van.Id
        join naar in db.Organisaties on o.Naar equals naar.Id
        join door in db.Medewerkers on o.AangebodenDoor equals door.Id
        join melding in db.Meldingen on o.Melding equals melding.Id
        from zicht in db.Zichten.Where(z => z.Casus == o.Casus && z.Tot == null).DefaultIfEmpty()
        from houder in db.Organisaties.Where(h => h.Id == zicht.Organisatie).DefaultIfEmpty()
        select new Aanbod
        {
            Overdracht = o,
            Van = van.Naam,
            Naar = naar.Naam,
            Aangesloten = naar.Aangesloten,
            AangebodenDoor = door.Naam,
            MeldingNummer = melding.Nummer,
            Houder = zicht == null ? null : zicht.Organisatie,
            HouderNaam = houder.Naam,
            HouderPersoon = zicht.Naam,
            ZichtVanaf = zicht == null ? null : zicht.Vanaf,
        }).SingleOrDefaultAsync(ct);

    /// <summary>The questions in the order in which they were asked.</summary>
    public async Task<IReadOnlyList<OverdrachtVraag>> VragenAsync(OverdrachtId id, CancellationToken ct) =>
        await db.OverdrachtVragen.AsNoTracking().Where(v => v.Overdracht == id).OrderBy(v => v.GesteldOp).ThenBy(v => v.Id).ToListAsync(ct);
}
