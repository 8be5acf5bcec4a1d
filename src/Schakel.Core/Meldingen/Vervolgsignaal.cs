using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Core.Meldingen;

/// <summary>The alert to the worker of a running casus that another melding about the same people came in.</summary>
[PartOfUseCase]
public sealed class Vervolgsignaal(SchakelDb db, Sluiting sluiting)
{
    /// <summary>One alert at the running casus, none anywhere else; what was seen is not told again.</summary>
    /// <param name="melding">The melding that came in.</param>
    /// <param name="was">Its kind before the decision: a vervolgmelding that was one already is no news.</param>
    /// <param name="running">The running casus about these people; null when there is none.</param>
    /// <param name="wie">Who decided.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Cancels.</param>
    public async Task FollowAsync(
        Melding melding, EerdereBetrokkenheid was, CasusId? running, Wie wie, DateTime now, CancellationToken ct)
    {
        var known = await db.Taken
            .Where(t => t.Melding == melding.Id && t.Soort == SoortTaak.Vervolgmelding).ToListAsync(ct);
        foreach (var elsewhere in known.Where(t => t.Casus != running && t.AfgedaanOp is null))
        {
            elsewhere.Finish(now, wie.Door);
            await SettleAsync(elsewhere.Casus!.Value, wie, now, ct);
        }

        if (running is not { } id || (Bekendheid.IsVervolg(was) && known.Exists(t => t.Casus == id)))
        {
            return;
        }

        var casus = await db.Casussen.SingleAsync(c => c.Id == id, ct);
        db.Add(Taak.Start(TaakId.New(), melding.Organisatie, SoortTaak.Vervolgmelding, now, new Aanleiding
        {
            Casus = casus.Id,
            Melding = melding.Id,
            Spoed = true,
            Team = casus.Team,
            Medewerker = casus.Behandelaar,
        }));
    }

    // The alert may have been all that kept a casus going.
    private async Task SettleAsync(CasusId id, Wie wie, DateTime now, CancellationToken ct)
    {
        var casus = await db.Casussen.SingleAsync(c => c.Id == id, ct);
        if (casus.Loopt)
        {
            // With what came to hang there in this same step and is not saved yet.
            await db.Taken.Where(t => t.Casus == id && t.AfgedaanOp == null).LoadAsync(ct);
            await sluiting.SettleAsync(casus, db.Taken.Local.Where(t => t.Casus == id), wie, now, ct);
        }
    }
}
