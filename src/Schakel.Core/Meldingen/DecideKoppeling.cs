using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Personen;
using Schakel.Core.Toegang;

namespace Schakel.Core.Meldingen;

/// <summary>
/// Use case: a worker says whether a described person is somebody already known, says no, leaves it open, or takes
/// an earlier answer back. The kind of the melding and its casus follow from the confirmed answers.
/// </summary>
public sealed class DecideKoppeling(SchakelDb db, TimeProvider clock, Bekendheid bekendheid, Casusplaats plaats)
{
    public sealed record Command(KoppelingId Koppeling, KoppelStatus Status);

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var koppeling = await db.Koppelingen.SingleAsync(k => k.Id == command.Koppeling, ct);
        var betrokkene = await db.Betrokkenen.SingleAsync(b => b.Id == koppeling.Betrokkene, ct);
        if (koppeling.Status == command.Status)
        {
            return Outcome.Success;
        }

        var now = clock.Now();
        if (command.Status == KoppelStatus.Bevestigd)
        {
            var other = await db.Koppelingen.AnyAsync(
                k => k.Betrokkene == betrokkene.Id && k.Status == KoppelStatus.Bevestigd && k.Id != koppeling.Id, ct);
            if (other)
            {
                return Outcome.Refused("Deze betrokkene is al gekoppeld aan iemand anders. Maak die koppeling eerst ongedaan.");
            }

            betrokkene.HoldFor(koppeling.Persoon);
        }
        else if (koppeling.Status == KoppelStatus.Bevestigd)
        {
            var own = new Persoon { Id = PersoonId.New(), Organisatie = betrokkene.Organisatie, BekendSinds = now };
            db.Add(own);
            betrokkene.HoldFor(own.Id);
        }

        var was = koppeling.Status;
        koppeling.Decide(command.Status, wie.Medewerker, now);
        return await FollowAsync(betrokkene, koppeling, was, wie, now, ct);
    }

    private async Task<Outcome> FollowAsync(
        Betrokkene betrokkene, Koppeling koppeling, KoppelStatus was, Wie wie, DateTime now, CancellationToken ct)
    {
        var melding = await db.Meldingen.SingleAsync(m => m.Id == betrokkene.Melding, ct);
        var all = await db.Koppelingen
            .Where(k => db.Betrokkenen.Any(b => b.Id == k.Betrokkene && b.Melding == melding.Id)).ToListAsync(ct);
        var earlier = await bekendheid.EarlierAsync(melding, ct);
        var outcome = await plaats.FollowAsync(melding, earlier, all.Any(k => k.Status == KoppelStatus.Open), wie, now, ct);
        if (!outcome.Succeeded)
        {
            return outcome;
        }

        Tell(melding, koppeling, was, wie, now);
        return await db.TrySaveAsync("Een collega heeft deze koppeling net gewijzigd. Bekijk de nieuwe stand.", ct);
    }

    private void Tell(Melding melding, Koppeling koppeling, KoppelStatus was, Wie wie, DateTime now)
    {
        if (koppeling.Status == KoppelStatus.Bevestigd || was == KoppelStatus.Bevestigd)
        {
            var soort = koppeling.Status == KoppelStatus.Bevestigd
                ? SoortGebeurtenis.PersoonGekoppeld
                : SoortGebeurtenis.KoppelingOngedaan;
            db.Add(Timeline.Line(melding, soort, wie, now, melding.Nummer));
        }

        db.Record(wie.Line($"Koppeling{koppeling.Status}", $"koppeling/{koppeling.Id}", now) with
        {
            Betreft = $"{koppeling.Betrokkene} {koppeling.Persoon}",
        });
    }
}
