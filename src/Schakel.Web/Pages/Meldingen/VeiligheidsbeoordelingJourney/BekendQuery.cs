using Microsoft.EntityFrameworkCore;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;

/// <summary>Reads what is known in five statements, however many people, reporters and earlier meldingen there are.</summary>
internal static class BekendQuery
{
    public static async Task<Bekend> ReadBekendAsync(this SchakelDb db, Melding melding, Wie wie, CancellationToken ct)
    {
        var casus = await (
            from c in db.Casussen.AsNoTracking()
            where c.Id == melding.Casus
            from zicht in db.Zichten.Where(z => z.Casus == c.Id && z.Tot == null).DefaultIfEmpty()
            from houder in db.Organisaties.Where(o => o.Id == zicht.Organisatie).DefaultIfEmpty()
            select new { c.Nummer, zicht.Naam, Organisatie = houder.Naam }).SingleAsync(ct);
        return new Bekend
        {
            CasusNummer = casus.Nummer,
            Zicht = casus.Organisatie is null ? null : string.Join(", ", new[] { casus.Organisatie, casus.Naam }.Where(n => n is not null)),
            MagKoppelen = wie.Mag(Recht.BetrokkeneLink),
            Mensen = await MensenAsync(db, melding, ct),
            Meldingen = await GemeldAsync(db, melding, wie, ct),
            Eerdere = await EerdereAsync(db, melding, ct),
        };
    }

    public static async Task<IReadOnlyList<Bekend.Mens>> MensenAsync(SchakelDb db, Melding melding, CancellationToken ct) => await (
        from b in db.Betrokkenen.AsNoTracking()
        where b.Melding == melding.Id
        orderby b.Volgnummer
        select new Bekend.Mens(
            b.Id, b.Volgnummer, b.Rol, b.Identiteit, db.Koppelingen.Count(k => k.Betrokkene == b.Id && k.Status == KoppelStatus.Open)))
        .ToListAsync(ct);

    private static async Task<IReadOnlyList<Bekend.Gemeld>> GemeldAsync(SchakelDb db, Melding melding, Wie wie, CancellationToken ct)
    {
        var meldingen = await (
            from m in db.Meldingen.AsNoTracking()
            where m.Casus == melding.Casus
            join melder in db.Melders.AsNoTracking() on m.Id equals melder.Melding
            orderby m.OntvangenOp descending
            select new { m.Id, m.Nummer, m.OntvangenOp, m.Kanaal, melder.Gegevens }).ToListAsync(ct);
        var ids = meldingen.ConvertAll(m => m.Id);
        var uitspraken = (await db.Uitspraken.AsNoTracking().Where(u => ids.Contains(u.Melding))
            .OrderBy(u => u.VastgelegdOp).ThenBy(u => u.Id).ToListAsync(ct)).ToLookup(u => u.Melding);
        return [.. meldingen.OrderBy(m => m.Id != melding.Id).Select(m => new Bekend.Gemeld(
            m.Id, m.Nummer, m.OntvangenOp, m.Kanaal, m.Gegevens.Beroepsmatig, wie.Mag(Recht.MelderView) ? m.Gegevens : null, [.. uitspraken[m.Id]]))];
    }

    private static async Task<IReadOnlyList<Bekend.Eerder>> EerdereAsync(SchakelDb db, Melding melding, CancellationToken ct)
    {
        var found = await (
            from m in db.Meldingen.AsNoTracking()
            where m.Organisatie == melding.Organisatie && m.Id != melding.Id && m.Casus != melding.Casus && (
                from own in db.Betrokkenen
                where own.Melding == melding.Id
                join zelfde in db.Betrokkenen on own.Persoon equals zelfde.Persoon
                select zelfde.Melding).Contains(m.Id)
            join casus in db.Casussen.AsNoTracking() on m.Casus equals casus.Id
            from besluit in db.Veiligheidsbeoordelingen.Where(v => v.Melding == m.Id && v.IngetrokkenOp == null).DefaultIfEmpty()
            orderby m.OntvangenOp descending
            select new { m.Id, m.Nummer, m.OntvangenOp, m.Aard, m.Afdoening, Casus = casus.Id, CasusNummer = casus.Nummer, casus.Fase, Besluit = besluit }).ToListAsync(ct);
        return [.. found.Select(f => new Bekend.Eerder(
            f.Id, f.Nummer, f.OntvangenOp, f.Aard, f.Casus, f.CasusNummer, f.Fase, f.Besluit?.Oordeel.Regionaal, f.Afdoening))];
    }
}
