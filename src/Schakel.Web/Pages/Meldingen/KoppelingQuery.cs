using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Core.Werkvoorraad;
using Schakel.Radar;

namespace Schakel.Web.Pages.Meldingen;

/// <summary>Who may be known already, and where the melding hangs because of the answers.</summary>
public sealed record Bekendenblad
{
    public required string CasusNummer { get; init; }

    /// <summary>The alert to the worker of the running casus; null when there was none.</summary>
    public required Signaal? Signaal { get; init; }

    public required IReadOnlyList<Betrokkene> Betrokkenen { get; init; }

    public required ILookup<BetrokkeneId, AdresRegel> Adressen { get; init; }

    public required ILookup<BetrokkeneId, Voorstel> Voorstellen { get; init; }

    /// <summary>How many other meldingen of this organisation the radar looked through.</summary>
    public required int Doorzocht { get; init; }
}

/// <param name="Aan">The worker who is alerted; null when the casus has none yet.</param>
/// <param name="GezienOp">Null: nobody has taken it up yet.</param>
public sealed record Signaal(string CasusNummer, string? Aan, DateTime? GezienOp);

/// <summary>A proposal with the earlier description beside the new one.</summary>
public sealed record Voorstel(
    Koppeling Koppeling, Betrokkene Eerder, AdresRegel? Adres, Melding Melding, string CasusNummer, string? BeslistDoor)
{
    public IReadOnlyList<Reden> Redenen { get; } = RedenTekst.Read(Koppeling.Redenen);

    /// <summary>Rather somebody of the household than the person: shown apart.</summary>
    public bool IsHuisgenoot => new Treffer(Koppeling.Sterk ? Sterkte.Sterk : Sterkte.Mogelijk, Redenen).IsLikelyHousemate;
}

/// <summary>Reads the proposals about one melding in six statements, however many people and proposals there are.</summary>
public sealed class KoppelingQuery(SchakelDb db)
{
    public async Task<Bekendenblad> ReadAsync(Melding melding, CancellationToken ct)
    {
        var betrokkenen = await db.Betrokkenen.AsNoTracking().Where(b => b.Melding == melding.Id).OrderBy(b => b.Volgnummer).ToListAsync(ct);
        var casus = await db.Casussen.AsNoTracking().Where(c => c.Id == melding.Casus).Select(c => new
        {
            c.Nummer,
            Doorzocht = db.Meldingen.Count(m => m.Organisatie == melding.Organisatie && m.Id != melding.Id),
        }).SingleAsync(ct);
        var proposals = await ProposalsAsync(melding, ct);
        var ids = betrokkenen.Select(b => b.Id).Concat(proposals.Select(p => p.Eerder.Id)).ToList();
        var adressen = (await db.Adressen.AsNoTracking().Where(a => ids.Contains(a.Betrokkene)).Select(AdresRegel.Of).ToListAsync(ct))
            .ToLookup(a => a.Betrokkene);
        return new Bekendenblad
        {
            CasusNummer = casus.Nummer,
            Doorzocht = casus.Doorzocht,
            Signaal = await SignalAsync(melding, ct),
            Betrokkenen = betrokkenen,
            Adressen = adressen,
            Voorstellen = proposals.Select(p => p with { Adres = adressen[p.Eerder.Id].FirstOrDefault() }).ToLookup(p => p.Koppeling.Betrokkene),
        };
    }

    private async Task<List<Voorstel>> ProposalsAsync(Melding about, CancellationToken ct) => await (
        from betrokkene in db.Betrokkenen.AsNoTracking()
        where betrokkene.Melding == about.Id
        join koppeling in db.Koppelingen.AsNoTracking() on betrokkene.Id equals koppeling.Betrokkene
        join eerder in db.Betrokkenen.AsNoTracking() on koppeling.Eerder equals eerder.Id
        join melding in db.Meldingen.AsNoTracking() on eerder.Melding equals melding.Id
        join casus in db.Casussen.AsNoTracking() on melding.Casus equals casus.Id
        join door in db.Medewerkers.AsNoTracking() on koppeling.BeslistDoor equals (MedewerkerId?)door.Id into doors
        from door in doors.DefaultIfEmpty()
        orderby koppeling.Sterk descending, melding.OntvangenOp descending, koppeling.Id
        select new Voorstel(koppeling, eerder, null, melding, casus.Nummer, door.Naam)).ToListAsync(ct);

    private async Task<Signaal?> SignalAsync(Melding melding, CancellationToken ct) => await (
        from taak in db.Taken.AsNoTracking()
        where taak.Melding == melding.Id && taak.Soort == SoortTaak.Vervolgmelding
        join casus in db.Casussen.AsNoTracking() on taak.Casus equals (CasusId?)casus.Id
        join aan in db.Medewerkers.AsNoTracking() on taak.Medewerker equals (MedewerkerId?)aan.Id into aans
        from aan in aans.DefaultIfEmpty()
        orderby taak.Vanaf descending, taak.Id descending
        select new Signaal(casus.Nummer, aan.Naam, taak.AfgedaanOp)).FirstOrDefaultAsync(ct);
}
