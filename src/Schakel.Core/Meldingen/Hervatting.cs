using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Core.Meldingen;

/// <summary>How a melding comes to wait for its veiligheidsbeoordeling again, after what ended that was withdrawn.</summary>
/// <remarks>The term still runs from the receipt of the melding: withdrawing buys no time.</remarks>
[PartOfUseCase]
public sealed class Hervatting(SchakelDb db, TermijnenRegister termijnen)
{
    public async Task RestartAsync(Melding melding, Wie wie, DateTime now, CancellationToken ct)
    {
        var casus = await db.Casussen.SingleAsync(c => c.Id == melding.Casus, ct);
        var open = await db.Taken.Where(t => t.Casus == casus.Id && t.AfgedaanOp == null).ToListAsync(ct);
        open.FindAll(t => t.Melding == melding.Id).ForEach(taak => taak.Finish(now, wie.Door));
        if (!await db.Zichten.AnyAsync(z => z.Casus == casus.Id && z.Tot == null, ct))
        {
            db.Add(Zicht.Take(ZichtId.New(), casus.Id, casus.Organisatie, await db.StandsForAsync(casus, wie, ct), now));
        }

        casus.Enter(Phase(open.FindAll(t => t.AfgedaanOp is null)));
        db.Add(Taak.Start(TaakId.New(), melding.Organisatie, SoortTaak.Beoordelen, melding.OntvangenOp, new Aanleiding
        {
            Casus = casus.Id,
            Melding = melding.Id,
            Spoed = melding.Spoed,
            Termijn = TermijnSoort.Veiligheidsbeoordeling,
            Uiterlijk = termijnen.Compute(TermijnSoort.Veiligheidsbeoordeling, Amsterdam.Time(melding.OntvangenOp)).Value?.Uiterlijk,
            Team = casus.Team,
            Medewerker = casus.Behandelaar,
        }));
    }

    // What other besluiten set going still goes on.
    private static CasusFase Phase(List<Taak> others) =>
        others.Exists(t => t.Soort is not (SoortTaak.Beoordelen or SoortTaak.Vervolgmelding or SoortTaak.Monitoren)) ? CasusFase.NaVeiligheidsbeoordeling
        : others.Exists(t => t.Soort == SoortTaak.Monitoren) ? CasusFase.Monitoring
        : CasusFase.Veiligheidsbeoordeling;
}
