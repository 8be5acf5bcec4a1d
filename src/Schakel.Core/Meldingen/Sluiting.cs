using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Core.Meldingen;

/// <summary>How a casus comes to rest: it is watched from a distance, or closed. None stays open without a task.</summary>
[PartOfUseCase]
public sealed class Sluiting(SchakelDb db)
{
    /// <summary>Closes when nothing is left to do, monitors when only that is left, and goes on otherwise.</summary>
    /// <param name="casus">The casus in which something ended.</param>
    /// <param name="open">The tasks that are still open in it.</param>
    /// <param name="wie">Who ended it.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Cancels.</param>
    public async Task SettleAsync(Casus casus, IEnumerable<Taak> open, Wie wie, DateTime now, CancellationToken ct)
    {
        var left = open.Where(t => t.AfgedaanOp is null).Select(t => t.Soort).Distinct().ToList();
        if (left.Count == 0 && casus.Loopt && casus.Fase != CasusFase.Monitoring)
        {
            await CloseAsync(casus, wie, now, ct);
        }
        else if (left is [SoortTaak.Monitoren] && casus.Loopt)
        {
            casus.Enter(CasusFase.Monitoring);
        }
        else
        {
            casus.Touch();
        }
    }

    /// <summary>Zicht op veiligheid that another party took over stays with that party; our own ends with the casus.</summary>
    public async Task CloseAsync(Casus casus, Wie wie, DateTime now, CancellationToken ct, params IEnumerable<string> gegevens)
    {
        var zicht = await db.Zichten.SingleOrDefaultAsync(z => z.Casus == casus.Id && z.Tot == null, ct);
        if (zicht is not null && zicht.Organisatie == casus.Organisatie)
        {
            zicht.End(now);
        }

        casus.Close(now);
        db.Add(Timeline.Line(casus.Id, SoortGebeurtenis.CasusGesloten, wie, now, gegevens: gegevens));
    }
}
