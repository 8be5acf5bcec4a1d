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
/// <remarks>
/// Every statement begins at this casus and goes from there along an index: a condition of "here, or something there"
/// makes a database read the whole record, and so is written as one set of ids.
/// </remarks>
public sealed class CasusQuery(SchakelDb db)
{
    /// <returns>Null when there is no such casus; whether it may be seen, the page asks.</returns>
    public Task<CasusKop?> HeadAsync(CasusId id, CancellationToken ct) => (
        from casus in db.Casussen.AsNoTracking()
        where casus.Id == id
        from zicht in db.Zichten.Where(z => z.Casus == casus.Id && z.Tot == null).DefaultIfEmpty()
        from houder in db.Organisaties.Where(o => o.Id == zicht.Organisatie).DefaultIfEmpty()
        select new CasusKop(
            casus,
            db.Teams.Where(t => t.Id == casus.Team).Select(t => t.Naam).FirstOrDefault(),
            db.Medewerkers.Where(m => m.Id == casus.Behandelaar).Select(m => m.Naam).FirstOrDefault(),
            db.Medewerkers.Where(m => m.Id == casus.WatSpeeltDoor).Select(m => m.Naam).FirstOrDefault(),
            db.Casussen.Where(c => c.Id == casus.OpgegaanIn).Select(c => c.Nummer).FirstOrDefault(),
            houder == null ? null : new ZichtRegel(houder.Naam, zicht!.Naam, zicht.Vanaf, houder.Id),
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
        Relaties = await RelatiesAsync(kop.Casus.Id, ct),
        Overdrachten = await OverdrachtenAsync(kop.Casus.Id, ct),
        Gebeurtenissen = await EventsAsync(kop.Casus.Id, ct),
        Eerder = await EarlierAsync(kop.Casus, ct),
    };

    // The signals on this casus may be about meldingen that hang elsewhere: those are read along for their numbers.
    private async Task<IReadOnlyList<MeldingRegel>> MeldingenAsync(CasusKop kop, Wie wie, CancellationToken ct)
    {
        var seesMelder = wie.Mag(Recht.MelderView);
        var id = kop.Casus.Id;
        var shown = db.Meldingen.Where(m => m.Casus == id).Select(m => (MeldingId?)m.Id)
            .Union(db.Taken.Where(t => t.Casus == id && t.AfgedaanOp == null && t.Melding != null).Select(t => t.Melding));
        return await (
            from melding in db.Meldingen.AsNoTracking()
            where shown.Contains(melding.Id)
            from besluit in db.Veiligheidsbeoordelingen.Where(b => b.Melding == melding.Id && b.IngetrokkenOp == null).DefaultIfEmpty()
            orderby melding.OntvangenOp descending, melding.Nummer descending
            select new MeldingRegel(
                melding,
                seesMelder ? db.Melders.Where(m => m.Melding == melding.Id).Select(m => m.Gegevens.Hoedanigheid).FirstOrDefault() : null,
                besluit == null ? null : new BesluitKort(besluit.Oordeel.Besluit, besluit.Oordeel.Regionaal, besluit.VastgesteldOp),
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

    private async Task<IReadOnlyList<Relatie>> RelatiesAsync(CasusId id, CancellationToken ct) => await (
        from melding in db.Meldingen
        where melding.Casus == id
        join relatie in db.Relaties.AsNoTracking() on melding.Id equals relatie.Melding
        select relatie).ToListAsync(ct);

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
        var places = db.Casussen.Where(c => c.Id == id).Select(c => c.Id)
            .Union(db.Meldingen.Where(m => m.Casus == id).Select(m => m.EigenCasus));
        var events = await db.Gebeurtenissen.AsNoTracking()
            .Where(g => places.Contains(g.Casus) && (g.Casus == id || g.Soort != SoortGebeurtenis.CasusOpgegaan))
            .ToListAsync(ct);
        return [.. events.OrderByDescending(g => g.Op).ThenByDescending(g => g.Soort)];
    }

    private async Task<IReadOnlyList<EerdereCasus>> EarlierAsync(Casus about, CancellationToken ct)
    {
        var earlier = await (
            from mijn in db.Meldingen
            where mijn.Casus == about.Id
            join hier in db.Betrokkenen on mijn.Id equals hier.Melding
            join daar in db.Betrokkenen on hier.Persoon equals daar.Persoon
            join hun in db.Meldingen on daar.Melding equals hun.Id
            join casus in db.Casussen on hun.Casus equals casus.Id
            where casus.Id != about.Id && casus.Organisatie == about.Organisatie
            select new EerdereCasus(casus.Id, casus.Nummer, casus.Fase, casus.GeopendOp, casus.GeslotenOp)).Distinct().ToListAsync(ct);
        return [.. earlier.OrderByDescending(c => c.GeopendOp)];
    }
}
