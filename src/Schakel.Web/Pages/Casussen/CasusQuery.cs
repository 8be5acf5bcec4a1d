using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Personen;
using Schakel.Core.Toegang;
using Schakel.Web.Pages.Meldingen;

namespace Schakel.Web.Pages.Casussen;

/// <summary>Reads one casus in seven statements, whatever happened in it.</summary>
public sealed class CasusQuery(SchakelDb db)
{
    /// <returns>Null when there is no such casus; whether it may be seen, the page asks.</returns>
    public Task<CasusKop?> HeadAsync(CasusId id, CancellationToken ct) => (
        from casus in db.Casussen.AsNoTracking()
        where casus.Id == id
        select new CasusKop(
            casus,
            db.Teams.Where(t => t.Id == casus.Team).Select(t => t.Naam).FirstOrDefault(),
            db.Medewerkers.Where(m => m.Id == casus.Behandelaar).Select(m => m.Naam).FirstOrDefault(),
            db.Medewerkers.Where(m => m.Id == casus.WatSpeeltDoor).Select(m => m.Naam).FirstOrDefault(),
            db.Casussen.Where(c => c.Id == casus.OpgegaanIn).Select(c => c.Nummer).FirstOrDefault(),
            (from zicht in db.Zichten
             where zicht.Casus == casus.Id && zicht.Tot == null
             join organisatie in db.Organisaties on zicht.Organisatie equals organisatie.Id
             select new ZichtRegel(organisatie.Naam, zicht.Naam, zicht.Vanaf, zicht.Organisatie)).FirstOrDefault(),
            (from taak in db.Taken
             where taak.Casus == casus.Id && taak.AfgedaanOp == null && taak.Organisatie == casus.Organisatie
             orderby taak.Uiterlijk == null, taak.Uiterlijk, taak.Vanaf
             select new TaakRegel
             {
                 Id = taak.Id,
                 Soort = taak.Soort,
                 Melding = taak.Melding,
                 Overdracht = taak.Overdracht,
                 Spoed = taak.Spoed,
                 Vanaf = taak.Vanaf,
                 Termijn = taak.Termijn,
                 Uiterlijk = taak.Uiterlijk,
                 Van = taak.Medewerker,
                 Medewerker = db.Medewerkers.Where(m => m.Id == taak.Medewerker).Select(m => m.Naam).FirstOrDefault(),
             }).ToList())).SingleOrDefaultAsync(ct);

    public async Task<CasusBlad> ReadAsync(CasusKop kop, Wie wie, CancellationToken ct) => new()
    {
        Kop = kop,
        Meldingen = await MeldingenAsync(kop, wie, ct),
        Betrokkenen = await BetrokkenenAsync(kop.Casus.Id, ct),
        Relaties = await db.Relaties.AsNoTracking()
            .Where(r => db.Meldingen.Any(m => m.Id == r.Melding && m.Casus == kop.Casus.Id)).ToListAsync(ct),
        Overdrachten = await OverdrachtenAsync(kop.Casus.Id, ct),
        Gebeurtenissen = await EventsAsync(kop.Casus.Id, ct),
        Eerder = await EarlierAsync(kop.Casus, ct),
    };

    // The signals on this casus may be about meldingen that hang elsewhere: those are read along for their numbers.
    private async Task<IReadOnlyList<MeldingRegel>> MeldingenAsync(CasusKop kop, Wie wie, CancellationToken ct)
    {
        var seesMelder = wie.Mag(Recht.MelderView);
        var id = kop.Casus.Id;
        return await (
            from melding in db.Meldingen.AsNoTracking()
            where melding.Casus == id
                || db.Taken.Any(t => t.Melding == melding.Id && t.Casus == id && t.AfgedaanOp == null)
            orderby melding.OntvangenOp descending, melding.Nummer descending
            select new MeldingRegel(
                melding,
                db.Melders.Where(m => seesMelder && m.Melding == melding.Id).Select(m => m.Gegevens.Hoedanigheid).FirstOrDefault(),
                db.Veiligheidsbeoordelingen.Where(b => b.Melding == melding.Id && b.IngetrokkenOp == null)
                    .Select(b => new BesluitKort(b.Oordeel.Besluit, b.Oordeel.Regionaal, b.VastgesteldOp)).FirstOrDefault(),
                db.Veiligheidsbeoordelingen.Count(b => b.Melding == melding.Id && b.IngetrokkenOp != null))).ToListAsync(ct);
    }

    private async Task<IReadOnlyList<BetrokkeneRegel>> BetrokkenenAsync(CasusId id, CancellationToken ct) => await (
        from melding in db.Meldingen.AsNoTracking()
        where melding.Casus == id
        join betrokkene in db.Betrokkenen.AsNoTracking() on melding.Id equals betrokkene.Melding
        join adres in db.Adressen.Where(a => a.Gegevens.Geheim) on betrokkene.Id equals adres.Betrokkene into adressen
        from adres in adressen.DefaultIfEmpty()
        join contact in db.VeiligeContacten on betrokkene.Id equals contact.Betrokkene into contacten
        from contact in contacten.DefaultIfEmpty()
        orderby melding.OntvangenOp descending, melding.Nummer descending, betrokkene.Volgnummer
        select new BetrokkeneRegel
        {
            Wie = betrokkene,
            GeheimAdres = (AdresId?)adres.Id,
            GeheimGrond = adres.Gegevens.GeheimGrond,
            Contact = contact,
        }).ToListAsync(ct);

    private async Task<IReadOnlyList<OverdrachtRegel>> OverdrachtenAsync(CasusId id, CancellationToken ct) => await (
        from aanbod in db.Overdrachten.AsNoTracking()
        where aanbod.Casus == id
        join naar in db.Organisaties on aanbod.Naar equals naar.Id
        orderby aanbod.AangebodenOp descending
        select new OverdrachtRegel
        {
            Id = aanbod.Id,
            Nummer = aanbod.Nummer,
            Naar = naar.Naam,
            Status = aanbod.Status,
            AangebodenOp = aanbod.AangebodenOp,
            ReactieVoor = aanbod.Voorbeeld.ReactieVoor,
            Herinneringen = aanbod.Herinneringen,
            BeslistOp = aanbod.BeslistOp,
            BeslistDoor = aanbod.BeslistDoor,
            OpenVragen = db.OverdrachtVragen.Count(v => v.Overdracht == aanbod.Id && v.BeantwoordOp == null),
        }).ToListAsync(ct);

    /// <summary>The timeline, with what happened to a melding before it came to hang here.</summary>
    private async Task<IReadOnlyList<Gebeurtenis>> EventsAsync(CasusId id, CancellationToken ct)
    {
        var events = await db.Gebeurtenissen.AsNoTracking()
            .Where(g => g.Casus == id
                || (g.Soort != SoortGebeurtenis.CasusOpgegaan && db.Meldingen.Any(m => m.Casus == id && m.EigenCasus == g.Casus && m.EigenCasus != id)))
            .ToListAsync(ct);
        return [.. events.OrderByDescending(g => g.Op).ThenByDescending(g => g.Soort)];
    }

    private async Task<IReadOnlyList<EerdereCasus>> EarlierAsync(Casus about, CancellationToken ct) => await (
        from casus in db.Casussen.AsNoTracking()
        where casus.Id != about.Id && casus.Organisatie == about.Organisatie && (
            from hier in db.Betrokkenen
            join mijn in db.Meldingen on hier.Melding equals mijn.Id
            where mijn.Casus == about.Id
            join daar in db.Betrokkenen on hier.Persoon equals daar.Persoon
            join hun in db.Meldingen on daar.Melding equals hun.Id
            where hun.Casus == casus.Id
            select hun.Id).Any()
        orderby casus.GeopendOp descending
        select new EerdereCasus(casus.Id, casus.Nummer, casus.Fase, casus.GeopendOp, casus.GeslotenOp)).ToListAsync(ct);
}
