using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Personen;
using Schakel.Core.Toegang;

namespace Schakel.Core.Meldingen;

/// <summary>
/// Use case: a worker says whether a described person is somebody already known, says no, cannot tell, or takes an
/// earlier answer back. The kind of the melding and its casus follow from the confirmed answers.
/// </summary>
public sealed class DecideKoppeling(
    SchakelDb db, TimeProvider clock, Persoonsdraad draad, Bekendheid bekendheid, Casusplaats plaats)
{
    /// <param name="Status"><see cref="KoppelStatus.Open"/> takes an answer back.</param>
    /// <param name="Versie">The version that the worker had in front of them, if they had one.</param>
    public sealed record Command(KoppelingId Koppeling, KoppelStatus Status, Guid? Versie = null);

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        const string Conflict = "Een collega heeft deze koppeling net gewijzigd. Bekijk de nieuwe stand.";
        var koppeling = await db.Koppelingen.SingleAsync(k => k.Id == command.Koppeling, ct);
        if (koppeling.Status == command.Status)
        {
            return Outcome.Success;
        }

        if (command.Versie is { } seen && seen != koppeling.Versie)
        {
            return Outcome.Conflict(Conflict);
        }

        var betrokkene = await db.Betrokkenen.SingleAsync(b => b.Id == koppeling.Betrokkene, ct);
        var eerder = await db.Betrokkenen.SingleAsync(b => b.Id == koppeling.Eerder, ct);
        if (command.Status == KoppelStatus.Bevestigd && await IsSomebodyElseAsync(koppeling, betrokkene, eerder, ct))
        {
            return Outcome.Refused("Deze betrokkene is al gekoppeld aan iemand anders. Maak die koppeling eerst ongedaan.");
        }

        var now = clock.Now();
        var was = koppeling.Status;
        koppeling.Decide(command.Status, wie.Medewerker, now);
        var changed = (was, command.Status) switch
        {
            (_, KoppelStatus.Bevestigd) => await draad.JoinAsync(betrokkene, eerder, ct),
            (KoppelStatus.Bevestigd, _) => await draad.PartAsync(koppeling, betrokkene, now, ct),
            _ => [],
        };
        var followed = await FollowAsync(betrokkene.Melding, changed, wie, now, ct);
        if (followed.Value is not { } melding)
        {
            return followed.Result;
        }

        Tell(melding, koppeling, was, wie, now);
        return await db.TrySaveAsync(Conflict, ct);
    }

    private async Task<bool> IsSomebodyElseAsync(Koppeling koppeling, Betrokkene betrokkene, Betrokkene eerder, CancellationToken ct) =>
        betrokkene.Persoon != eerder.Persoon
        && await db.Koppelingen.AnyAsync(
            k => k.Betrokkene == betrokkene.Id && k.Status == KoppelStatus.Bevestigd && k.Id != koppeling.Id, ct);

    /// <summary>
    /// The melding itself first; then the others whose people changed hands along with it, in the order in which
    /// they were recorded.
    /// </summary>
    private async Task<Outcome<Melding>> FollowAsync(
        MeldingId id, IEnumerable<Betrokkene> changed, Wie wie, DateTime now, CancellationToken ct)
    {
        var ids = changed.Select(b => b.Melding).Append(id).Distinct().ToList();
        var meldingen = await db.Meldingen.Where(m => ids.Contains(m.Id)).ToListAsync(ct);
        foreach (var melding in meldingen.OrderBy(m => m.Id != id).ThenBy(m => m.Nummer, StringComparer.Ordinal))
        {
            var earlier = await bekendheid.EarlierAsync(melding, ct);
            var outcome = await plaats.FollowAsync(melding, earlier, await bekendheid.IsOpenAsync(melding, ct), wie, now, ct);
            if (!outcome.Succeeded)
            {
                return outcome;
            }
        }

        return meldingen.Single(m => m.Id == id);
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
            Betreft = $"{koppeling.Betrokkene} {koppeling.Eerder}",
        });
    }
}
