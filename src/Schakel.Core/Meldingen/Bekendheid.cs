using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Personen;
using Schakel.Radar;

namespace Schakel.Core.Meldingen;

/// <summary>Were these people reported before? Proposals of the radar, and the kind that follows from the answers.</summary>
[PartOfUseCase]
public sealed class Bekendheid(SchakelDb db, IRadar radar)
{
    /// <summary>Adds a proposal for each earlier person that a new description may be of; decides nothing.</summary>
    public async Task ProposeAsync(Melding melding, IReadOnlyList<Betrokkene> betrokkenen, DateTime now, CancellationToken ct)
    {
        var adressen = db.ChangeTracker.Entries<Adres>().Select(e => e.Entity).ToDictionary(a => a.Betrokkene, a => a.Gegevens);
        var nieuw = betrokkenen.Select(b => (b, adressen.GetValueOrDefault(b.Id))).ToList();
        var found = await radar.SearchAsync(melding.Organisatie, nieuw, ct);
        var proposals = betrokkenen.SelectMany(b => found[b.Id].Select(v => Koppeling.Propose(
            KoppelingId.New(), b, v.Eerder, v.Treffer.Sterkte == Sterkte.Sterk,
            v.Treffer.Redenen.Select(r => r.ToString()), now))).ToList();
        db.AddRange(proposals);
        melding.Classify(proposals.Count > 0 ? EerdereBetrokkenheid.NietIngedeeld : EerdereBetrokkenheid.EersteMelding, 0);
    }

    /// <summary>The earlier meldingen about the people that a worker confirmed, with the casus each hangs under.</summary>
    /// <remarks>
    /// Earlier is what was recorded earlier, by number: a letter of last week that is typed in today is about people who
    /// are known today. What is tracked counts, since the decision that leads here is not saved yet.
    /// </remarks>
    public async Task<IReadOnlyList<Eerdere>> EarlierAsync(Melding melding, CancellationToken ct)
    {
        var own = await db.Betrokkenen.Where(b => b.Melding == melding.Id).ToListAsync(ct);
        var personen = own.Select(b => b.Persoon).Distinct().ToList();
        await db.Betrokkenen.Where(b => personen.Contains(b.Persoon)).LoadAsync(ct);
        var ids = db.Betrokkenen.Local
            .Where(b => b.Melding != melding.Id && personen.Contains(b.Persoon)).Select(b => b.Melding).Distinct().ToList();
        var others = await db.Meldingen.Where(m => ids.Contains(m.Id)).ToListAsync(ct);
        var casusIds = others.Select(m => m.Casus).Distinct().ToList();
        var casussen = await db.Casussen.Where(c => casusIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        return [.. others
            .Where(m => string.CompareOrdinal(m.Nummer, melding.Nummer) < 0)
            .Select(m => new Eerdere(m.Id, m.Casus, casussen[m.Casus].Fase, casussen[m.Casus].GeopendOp))];
    }

    /// <summary>Whether a proposal about this melding still waits for a yes or a no.</summary>
    public async Task<bool> IsOpenAsync(Melding melding, CancellationToken ct)
    {
        var proposals = await db.Koppelingen
            .Where(k => db.Betrokkenen.Any(b => b.Id == k.Betrokkene && b.Melding == melding.Id)).ToListAsync(ct);
        return proposals.Any(k => !k.IsBeslist);
    }

    /// <summary>The running casus that a melding belongs under, the newest if there are several.</summary>
    public static Eerdere? Running(Melding melding, IEnumerable<Eerdere> earlier) => earlier
        .Where(e => e.Casus != melding.EigenCasus && e.Fase is not (CasusFase.Gesloten or CasusFase.Opgegaan))
        .OrderByDescending(e => e.GeopendOp).ThenByDescending(e => e.Casus.Value)
        .FirstOrDefault();

    public static bool IsVervolg(EerdereBetrokkenheid soort) => soort is EerdereBetrokkenheid.VervolgTijdensVeiligheidsbeoordeling
        or EerdereBetrokkenheid.VervolgNaVeiligheidsbeoordeling or EerdereBetrokkenheid.VervolgTijdensMonitoring;

    /// <summary>The kind of melding that follows from the confirmed answers (CBS 85361NED).</summary>
    public static EerdereBetrokkenheid Kind(Eerdere? running, int earlier, bool stillOpen) => running?.Fase switch
    {
        CasusFase.Veiligheidsbeoordeling => EerdereBetrokkenheid.VervolgTijdensVeiligheidsbeoordeling,
        CasusFase.NaVeiligheidsbeoordeling => EerdereBetrokkenheid.VervolgNaVeiligheidsbeoordeling,
        CasusFase.Monitoring => EerdereBetrokkenheid.VervolgTijdensMonitoring,
        _ when earlier > 0 => EerdereBetrokkenheid.Hermelding,
        _ when stillOpen => EerdereBetrokkenheid.NietIngedeeld,
        _ => EerdereBetrokkenheid.EersteMelding,
    };

    public sealed record Eerdere(MeldingId Melding, CasusId Casus, CasusFase Fase, DateTime GeopendOp);
}
