using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Core.Meldingen;

/// <summary>Use case: the worker of a running casus saw that a vervolgmelding came in, and takes it up.</summary>
public sealed class AcknowledgeVervolgmelding(SchakelDb db, TimeProvider clock, Sluiting sluiting)
{
    public sealed record Command(TaakId Signaal);

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var signaal = await db.Taken.SingleAsync(t => t.Id == command.Signaal && t.Soort == SoortTaak.Vervolgmelding, ct);
        if (signaal.AfgedaanOp is not null)
        {
            // Pressed twice, or a colleague was first: somebody takes it up, which is what was asked.
            return Outcome.Success;
        }

        var now = clock.Now();
        var casus = await db.Casussen.SingleAsync(c => c.Id == signaal.Casus, ct);
        var nummer = await db.Meldingen.Where(m => m.Id == signaal.Melding).Select(m => m.Nummer).SingleAsync(ct);
        var open = await db.Taken.Where(t => t.Casus == casus.Id && t.AfgedaanOp == null).ToListAsync(ct);
        signaal.Finish(now, wie.Door);
        await sluiting.SettleAsync(casus, open, wie, now, ct);
        db.Add(Timeline.Line(casus.Id, SoortGebeurtenis.VervolgmeldingGezien, wie, now, signaal.Melding, gegevens: [nummer]));
        db.Record(wie.Line("VervolgmeldingAcknowledged", $"casus/{casus.Id}", now) with { Betreft = $"{signaal.Melding}" });
        return await db.TrySaveAsync("Een collega heeft deze casus net gewijzigd. Bekijk de nieuwe stand.", ct);
    }
}
