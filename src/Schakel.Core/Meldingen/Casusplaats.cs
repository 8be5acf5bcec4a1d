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
/// that is assessed, or under whose casus others hang, stays where it is; only its kind follows the answers.
/// </remarks>
[PartOfUseCase]
public sealed class Casusplaats(SchakelDb db)
{
    public async Task<Outcome> FollowAsync(
        Melding melding, IReadOnlyList<Bekendheid.Eerdere> earlier, bool stillOpen, Wie wie, DateTime now, CancellationToken ct)
    {
        var count = earlier.Select(e => e.Melding).Distinct().Count();
        var running = Bekendheid.Running(melding, earlier);
        if (running is not null && running.Casus == melding.Casus)
        {
            // It hangs there already: its kind was set by the phase at that moment and stays.
            melding.Classify(melding.Betrokkenheid, count);
            return Outcome.Success;
        }

        if (!melding.Beoordeeld && !await MoveAsync(melding, running, wie, now, ct))
        {
            db.Forget();
            return Outcome.Conflict("Een collega heeft een van deze casussen net gewijzigd. Bekijk de nieuwe stand.");
        }

        melding.Classify(Bekendheid.Kind(running, count, stillOpen), count);
        return Outcome.Success;
    }

    private async Task<bool> MoveAsync(Melding melding, Bekendheid.Eerdere? running, Wie wie, DateTime now, CancellationToken ct)
    {
        if (melding.Casus != melding.EigenCasus)
        {
            await ReturnAsync(melding, wie, now, ct);
        }

        var alone = !await db.Meldingen.AnyAsync(m => m.Casus == melding.EigenCasus && m.Id != melding.Id, ct);
        return running is null || !alone || await JoinAsync(melding, running, wie, now, ct);
    }

    /// <returns>False when somebody else closed one of the two casussen meanwhile.</returns>
    private async Task<bool> JoinAsync(Melding melding, Bekendheid.Eerdere running, Wie wie, DateTime now, CancellationToken ct)
    {
        var target = await db.Casussen.SingleAsync(c => c.Id == running.Casus, ct);
        var own = await db.Casussen.SingleAsync(c => c.Id == melding.EigenCasus, ct);
        var zicht = db.Zichten.Local.FirstOrDefault(z => z.Casus == own.Id && z.Tot is null)
            ?? await db.Zichten.SingleOrDefaultAsync(z => z.Casus == own.Id && z.Tot == null, ct);
        if (zicht is null || !target.Loopt)
        {
            return false;
        }

        zicht.End(now);
        own.MergeInto(target.Id);
        target.Touch();
        melding.MoveTo(target.Id);
        await MoveTaskAsync(melding, target, ct);
        db.Add(Taak.Start(TaakId.New(), melding.Organisatie, SoortTaak.Vervolgmelding, now, new Aanleiding
        {
            Casus = target.Id,
            Melding = melding.Id,
            Spoed = true,
            Team = target.Team,
            Medewerker = target.Behandelaar,
        }));
        db.Add(Timeline.Line(melding, SoortGebeurtenis.VervolgmeldingOntvangen, wie, now, melding.Nummer));
        db.Add(Timeline.Line(own.Id, SoortGebeurtenis.CasusOpgegaan, wie, now, gegevens: [target.Nummer]));
        return true;
    }

    private async Task ReturnAsync(Melding melding, Wie wie, DateTime now, CancellationToken ct)
    {
        var own = await db.Casussen.SingleAsync(c => c.Id == melding.EigenCasus, ct);
        var left = await db.Casussen.SingleAsync(c => c.Id == melding.Casus, ct);
        var signals = await db.Taken
            .Where(t => t.Melding == melding.Id && t.Soort == SoortTaak.Vervolgmelding && t.AfgedaanOp == null).ToListAsync(ct);
        signals.ForEach(signal => signal.Finish(now, wie.Door));
        left.Touch();
        own.Revive();
        db.Add(Zicht.Take(ZichtId.New(), own.Id, own.Organisatie, wie.Naam, now));
        db.Add(Timeline.Line(left.Id, SoortGebeurtenis.MeldingVerplaatst, wie, now, melding.Id, gegevens: [melding.Nummer, own.Nummer]));
        melding.MoveTo(own.Id);
        await MoveTaskAsync(melding, own, ct);
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
