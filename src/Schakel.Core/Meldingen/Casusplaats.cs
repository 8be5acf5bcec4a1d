using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Core.Meldingen;

/// <summary>
/// Under which casus a melding hangs: its own, or the running one of the people it turned out to be about.
/// </summary>
/// <remarks>
/// Several meldingen hang together under one casus; a closed casus takes no new one (Informatieprotocol). A melding
/// that was decided on, or under whose casus others hang, stays where it is; its kind follows the answers all the same,
/// and the worker of the running casus is alerted either way.
/// </remarks>
[PartOfUseCase]
public sealed class Casusplaats(SchakelDb db, Sluiting sluiting, Vervolgsignaal signaal)
{
    public static readonly Outcome Raced = Outcome.Conflict("Een collega heeft een van deze casussen net gewijzigd. Bekijk de nieuwe stand.");

    public async Task<Outcome> FollowAsync(
        Melding melding, IReadOnlyList<Bekendheid.Eerdere> earlier, bool stillOpen, Wie wie, DateTime now, CancellationToken ct)
    {
        var was = melding.Betrokkenheid;
        var count = earlier.Select(e => e.Melding).Distinct().Count();
        var running = Bekendheid.Running(melding, earlier);
        if (StaysUnder(melding, earlier, running))
        {
            // Its kind was set by the phase at the moment it came there, and stays.
            melding.Classify(was, count);
            return Outcome.Success;
        }

        if (!melding.Afgerond && !await MoveAsync(melding, running, wie, now, ct))
        {
            db.Forget();
            return Raced;
        }

        melding.Classify(Bekendheid.Kind(running, count, stillOpen), count);
        await signaal.FollowAsync(melding, was, running?.Casus, wie, now, ct);
        return Outcome.Success;
    }

    private static bool StaysUnder(Melding melding, IReadOnlyList<Bekendheid.Eerdere> earlier, Bekendheid.Eerdere? running) =>
        melding.Casus != melding.EigenCasus
        && earlier.Any(e => e.Casus == melding.Casus)
        && (melding.Afgerond || running?.Casus == melding.Casus);

    /// <returns>False when somebody else closed or moved one of the casussen meanwhile.</returns>
    private async Task<bool> MoveAsync(Melding melding, Bekendheid.Eerdere? running, Wie wie, DateTime now, CancellationToken ct)
    {
        var hanging = await db.Meldingen.Where(m => m.Casus == melding.EigenCasus && m.Id != melding.Id).ToListAsync(ct);
        var isAlone = hanging.TrueForAll(m => m.Casus != melding.EigenCasus);
        var to = isAlone && running is not null ? running.Casus : melding.EigenCasus;
        if (to == melding.Casus)
        {
            return true;
        }

        var target = await db.Casussen.SingleAsync(c => c.Id == to, ct);
        var left = await db.Casussen.SingleAsync(c => c.Id == melding.Casus, ct);
        var zicht = await db.Zichten.SingleOrDefaultAsync(z => z.Casus == left.Id && z.Tot == null, ct);
        if (zicht is null || (to != melding.EigenCasus && !target.Loopt))
        {
            return false;
        }

        melding.MoveTo(to);
        await MoveTaskAsync(melding, target, ct);
        if (left.Id == melding.EigenCasus)
        {
            Merge(left, zicht, target, wie, now);
        }
        else
        {
            await LeaveAsync(melding, left, target, wie, now, ct);
        }

        if (to == melding.EigenCasus)
        {
            await ReviveAsync(melding, target, left, wie, now, ct);
        }
        else
        {
            target.Touch();
            db.Add(Timeline.Line(melding, SoortGebeurtenis.VervolgmeldingOntvangen, wie, now, melding.Nummer));
        }

        return true;
    }

    /// <summary>The casus that was opened for the melding goes up in the running one, and its zicht with it.</summary>
    private void Merge(Casus own, Zicht zicht, Casus running, Wie wie, DateTime now)
    {
        zicht.End(now);
        own.MergeInto(running.Id);
        db.Add(Timeline.Line(own.Id, SoortGebeurtenis.CasusOpgegaan, wie, now, gegevens: [running.Nummer]));
    }

    /// <summary>The casus goes on without this melding, or comes to rest when this was the last work in it.</summary>
    private async Task LeaveAsync(Melding melding, Casus left, Casus target, Wie wie, DateTime now, CancellationToken ct)
    {
        db.Add(Timeline.Line(
            left.Id, SoortGebeurtenis.MeldingVerplaatst, wie, now, melding.Id, gegevens: [melding.Nummer, target.Nummer]));
        if (target.Id != melding.EigenCasus)
        {
            var own = await db.Casussen.SingleAsync(c => c.Id == melding.EigenCasus, ct);
            own.MergeInto(target.Id);
        }

        var open = await db.Taken.Where(t => t.Casus == left.Id && t.AfgedaanOp == null).ToListAsync(ct);
        await sluiting.SettleAsync(left, open.Where(t => t.Casus == left.Id && t.Melding != melding.Id), wie, now, ct);
    }

    /// <summary>The melding is back in its own casus; whoever assesses it, or else who undid the link, holds zicht.</summary>
    private async Task ReviveAsync(Melding melding, Casus own, Casus left, Wie wie, DateTime now, CancellationToken ct)
    {
        var assessor = await db.Taken
            .Where(t => t.Melding == melding.Id && t.Soort == SoortTaak.Beoordelen && t.AfgedaanOp == null)
            .Join(db.Medewerkers, t => t.Medewerker, m => m.Id, (_, m) => m)
            .FirstOrDefaultAsync(ct);
        own.Revive();
        if (assessor is not null)
        {
            own.Assign(assessor.Team, assessor.Id);
        }

        db.Add(Zicht.Take(ZichtId.New(), own.Id, own.Organisatie, assessor?.Naam ?? wie.Naam, now));
        db.Add(Timeline.Line(melding, SoortGebeurtenis.MeldingToegevoegd, wie, now, melding.Nummer, left.Nummer));
    }

    private async Task MoveTaskAsync(Melding melding, Casus casus, CancellationToken ct)
    {
        var open = await db.Taken
            .Where(t => t.Melding == melding.Id && t.Soort == SoortTaak.Beoordelen && t.AfgedaanOp == null).ToListAsync(ct);
        open.ForEach(taak =>
        {
            taak.Move(casus.Id);
            if (taak.Medewerker is null)
            {
                taak.Assign(casus.Team, casus.Behandelaar);
            }
        });
    }
}
