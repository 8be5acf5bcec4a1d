using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Meldingen;

/// <summary>Everything in a melding as it was received, and what was decided about it.</summary>
public sealed record MeldingBlad
{
    public required Melding Melding { get; init; }

    public required string CasusNummer { get; init; }

    /// <summary>Proposals that nobody has said yes or no to.</summary>
    public required int OpenVragen { get; init; }

    /// <summary>Null for whoever may not see the reporter: then it is not even read.</summary>
    public required MelderGegevens? Melder { get; init; }

    public required IReadOnlyList<Betrokkene> Betrokkenen { get; init; }

    public required ILookup<BetrokkeneId, AdresRegel> Adressen { get; init; }

    public required ILookup<BetrokkeneId, VeiligContact> Contacten { get; init; }

    public required IReadOnlyList<Relatie> Relaties { get; init; }

    public required IReadOnlyList<Uitspraak> Uitspraken { get; init; }

    /// <summary>The newest first, the withdrawn ones among them.</summary>
    public required IReadOnlyList<BesluitRegel> Besluiten { get; init; }

    /// <summary>The one that stands; null when there is none.</summary>
    public Veiligheidsbeoordeling? Besluit => Besluiten.Select(b => b.Besluit).FirstOrDefault(b => b.IngetrokkenOp is null);

    /// <summary>The newest first, the withdrawn ones among them.</summary>
    public required IReadOnlyList<AfdoeningRegel> Afdoeningen { get; init; }
}

public sealed record BesluitRegel(Veiligheidsbeoordeling Besluit, string Door, string? IngetrokkenDoor);

public sealed record AfdoeningRegel(Afdoening Afdoening, string Door, string? IngetrokkenDoor);

/// <summary>Reads one melding, in as many statements as there are kinds of things in it.</summary>
public sealed class MeldingQuery(SchakelDb db)
{
    public async Task<MeldingBlad> ReadAsync(Melding melding, Wie wie, CancellationToken ct)
    {
        var id = melding.Id;
        var betrokkenen = await db.Betrokkenen.AsNoTracking().Where(b => b.Melding == id).OrderBy(b => b.Volgnummer).ToListAsync(ct);
        var ids = betrokkenen.Select(b => b.Id).ToList();
        var about = await db.Casussen.AsNoTracking().Where(c => c.Id == melding.Casus).Select(c => new
        {
            c.Nummer,
            Open = db.Koppelingen.Count(k => ids.Contains(k.Betrokkene) && (k.Status == KoppelStatus.Open || k.Status == KoppelStatus.Onbekend)),
        }).SingleAsync(ct);
        return new MeldingBlad
        {
            Melding = melding,
            CasusNummer = about.Nummer,
            OpenVragen = about.Open,
            Melder = wie.Mag(Recht.MelderView)
                ? await db.Melders.AsNoTracking().Where(m => m.Melding == id).Select(m => m.Gegevens).SingleAsync(ct)
                : null,
            Betrokkenen = betrokkenen,
            Adressen = (await db.Adressen.AsNoTracking().Where(a => ids.Contains(a.Betrokkene)).Select(AdresRegel.Of).ToListAsync(ct))
                .ToLookup(a => a.Betrokkene),
            Contacten = (await db.VeiligeContacten.AsNoTracking().Where(c => ids.Contains(c.Betrokkene)).ToListAsync(ct))
                .ToLookup(c => c.Betrokkene),
            Relaties = await db.Relaties.AsNoTracking().Where(r => r.Melding == id).ToListAsync(ct),
            Uitspraken = await db.Uitspraken.AsNoTracking().Where(u => u.Melding == id).OrderBy(u => u.VastgelegdOp).ThenByDescending(u => u.Soort).ThenBy(u => u.GebeurdOp).ThenBy(u => u.Id).ToListAsync(ct),
            Besluiten = await BesluitenAsync(id, ct),
            Afdoeningen = await AfdoeningenAsync(id, ct),
        };
    }

    private async Task<IReadOnlyList<BesluitRegel>> BesluitenAsync(MeldingId id, CancellationToken ct) => await (
        from besluit in db.Veiligheidsbeoordelingen.AsNoTracking()
        where besluit.Melding == id
        join door in db.Medewerkers.AsNoTracking() on besluit.VastgesteldDoor equals door.Id
        join terug in db.Medewerkers.AsNoTracking() on besluit.IngetrokkenDoor equals (MedewerkerId?)terug.Id into terugs
        from terug in terugs.DefaultIfEmpty()
        orderby besluit.VastgesteldOp descending
        select new BesluitRegel(besluit, door.Naam, terug.Naam)).ToListAsync(ct);

    private async Task<IReadOnlyList<AfdoeningRegel>> AfdoeningenAsync(MeldingId id, CancellationToken ct) => await (
        from afdoening in db.Afdoeningen.AsNoTracking()
        where afdoening.Melding == id
        join door in db.Medewerkers.AsNoTracking() on afdoening.Door equals door.Id
        join terug in db.Medewerkers.AsNoTracking() on afdoening.IngetrokkenDoor equals (MedewerkerId?)terug.Id into terugs
        from terug in terugs.DefaultIfEmpty()
        orderby afdoening.Op descending
        select new AfdoeningRegel(afdoening, door.Naam, terug.Naam)).ToListAsync(ct);
}
