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
            melding.Organisatie, b, v.Eerder, v.Treffer.Sterkte == Sterkte.Sterk,
            v.Treffer.Redenen.Select(r => r.ToString()), now))).ToList();
        db.AddRange(proposals);
        melding.Classify(proposals.Count > 0 ? EerdereBetrokkenheid.NietIngedeeld : EerdereBetrokkenheid.EersteMelding, 0);
    }

    /// <summary>The earlier meldingen about the people that a worker confirmed, with the casus each hangs under.</summary>
    public async Task<IReadOnlyList<Eerdere>> EarlierAsync(Melding melding, CancellationToken ct)
    {
        // What is tracked counts: the decision that leads here is not saved yet.
        var betrokkenen = await db.Betrokkenen.Where(b => b.Melding == melding.Id).ToListAsync(ct);
        var personen = betrokkenen.Select(b => b.Persoon).ToList();
        return await (
            from betrokkene in db.Betrokkenen.AsNoTracking()
            where personen.Contains(betrokkene.Persoon) && betrokkene.Melding != melding.Id
            join andere in db.Meldingen.AsNoTracking() on betrokkene.Melding equals andere.Id
            where andere.OntvangenOp <= melding.OntvangenOp
            join casus in db.Casussen.AsNoTracking() on andere.Casus equals casus.Id
            select new Eerdere(andere.Id, casus.Id, casus.Fase, casus.GeopendOp)).Distinct().ToListAsync(ct);
    }

    /// <summary>The running casus that a melding belongs under, the newest if there are several.</summary>
    public static Eerdere? Running(Melding melding, IEnumerable<Eerdere> earlier) => earlier
        .Where(e => e.Casus != melding.EigenCasus && e.Fase is not (CasusFase.Gesloten or CasusFase.Opgegaan))
        .OrderByDescending(e => e.GeopendOp)
        .FirstOrDefault();

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
