using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Web.Pages.Werkvoorraad;

/// <summary>Reads the worklist of one organisation, in three statements however long it is.</summary>
public sealed class WerkvoorraadQuery(SchakelDb db, Naslagwerk naslag, TimeProvider clock)
{
    public const int PageSize = 25;

    /// <summary>How much there is within the filters: late is a last day before today, Amsterdam.</summary>
    /// <remarks>Counted by last day along the index, of which there are few however many tasks there are.</remarks>
    public async Task<WerkTelling> CountAsync(WerkFilter filter, Wie wie, CancellationToken ct)
    {
        var days = await Matching(filter, wie).GroupBy(t => t.Uiterlijk)
            .Select(g => new { Uiterlijk = g.Key, Aantal = g.Count() }).ToListAsync(ct);
        var (today, sunday) = (clock.Today(), Sunday(clock.Today()));
        int Sum(Func<DateOnly?, bool> which) => days.Where(d => which(d.Uiterlijk)).Sum(d => d.Aantal);
        return new WerkTelling(Sum(_ => true), Sum(d => d < today), Sum(d => d == today), Sum(d => d >= today && d <= sunday));
    }

    /// <summary>One page of rows; what a row shows is joined to these few only.</summary>
    public async Task<IReadOnlyList<WerkRegel>> RowsAsync(WerkFilter filter, int pagina, Wie wie, CancellationToken ct)
    {
        var page = filter.Volgorde.Sort(Within(filter.Wanneer, Matching(filter, wie)), db.Meldingen)
            .Skip((pagina - 1) * PageSize).Take(PageSize);
        return await Rows(page).ToListAsync(ct);
    }

    /// <summary>Everybody who works here and sees the worklist, and whoever left with work still in their name.</summary>
    public async Task<IReadOnlyList<Collega>> CollegasAsync(Wie wie, CancellationToken ct)
    {
        var all = await StaffAsync(wie, ct);
        return all.FindAll(c => !c.Actief || naslag.Rechten.Van(c.Rol).Contains(Recht.WerkvoorraadView));
    }

    // Asks for the first task along its index: of a plain "any", PostgreSQL sometimes reads the whole table.
    private Task<List<Collega>> StaffAsync(Wie wie, CancellationToken ct) => (
        from medewerker in db.Medewerkers.AsNoTracking()
        where medewerker.Organisatie == wie.Organisatie
            && (medewerker.Actief || db.Taken.Where(t => t.Medewerker == medewerker.Id && t.AfgedaanOp == null)
                .OrderBy(t => t.Soort).Select(t => (TaakId?)t.Id).FirstOrDefault() != null)
        join team in db.Teams on medewerker.Team equals (TeamId?)team.Id into teams
        from team in teams.DefaultIfEmpty()
        orderby medewerker.Naam, medewerker.Id
        select new Collega(medewerker.Id, medewerker.Naam, medewerker.Actief, medewerker.Rol, medewerker.Team, team.Naam)).ToListAsync(ct);

    /// <summary>The last day of the week of a day; the week begins on Monday.</summary>
    internal static DateOnly Sunday(DateOnly day) => day.AddDays((7 - (int)day.DayOfWeek) % 7);

    private IQueryable<Taak> Matching(WerkFilter filter, Wie wie)
    {
        var taken = db.Taken.AsNoTracking().Where(t => t.Organisatie == wie.Organisatie && t.AfgedaanOp == null);
        taken = filter.Team is { } team ? taken.Where(t => t.Team == team) : taken;
        taken = filter.Soort is { } soort ? taken.Where(t => t.Soort == soort) : taken;
        taken = filter.Fase is { } fase ? taken.Where(t => db.Casussen.Any(c => c.Id == t.Casus && c.Fase == fase)) : taken;
        taken = (filter.Van, filter.Medewerker) switch
        {
            (WerkFilter.Mijn, _) => taken.Where(t => t.Medewerker == wie.Medewerker),
            (WerkFilter.Niemand, _) => taken.Where(t => t.Medewerker == null),
            (_, { } medewerker) => taken.Where(t => t.Medewerker == medewerker),
            _ => taken,
        };
        return filter switch
        {
            { ZoekKanNiet: true } => taken.Where(_ => false),
            { Zoek.Length: > 0 } => Found(taken, filter.Zoek),
            _ => taken,
        };
    }

    private IQueryable<Taak> Found(IQueryable<Taak> taken, string zoek)
    {
        var name = Aanduiding.Fold(zoek);
        return taken.Where(t =>
            db.Meldingen.Any(m => m.Id == t.Melding && (m.Nummer.Contains(zoek) || (name != "" && m.Zoeknaam.Contains(name))))
            || db.Casussen.Any(c => c.Id == t.Casus && c.Nummer.Contains(zoek))
            || db.Overdrachten.Any(o => o.Id == t.Overdracht && o.Nummer.Contains(zoek)));
    }

    private IQueryable<Taak> Within(Wanneer? wanneer, IQueryable<Taak> taken)
    {
        var (today, sunday) = (clock.Today(), Sunday(clock.Today()));
        return wanneer switch
        {
            Wanneer.TeLaat => taken.Where(t => t.Uiterlijk < today),
            Wanneer.Vandaag => taken.Where(t => t.Uiterlijk == today),
            Wanneer.DezeWeek => taken.Where(t => t.Uiterlijk >= today && t.Uiterlijk <= sunday),
            _ => taken,
        };
    }

    private IQueryable<WerkRegel> Rows(IQueryable<Taak> page) =>
        from taak in page
        join melding in db.Meldingen on taak.Melding equals (MeldingId?)melding.Id into meldingen
        from melding in meldingen.DefaultIfEmpty()
        join casus in db.Casussen on taak.Casus equals (CasusId?)casus.Id into casussen
        from casus in casussen.DefaultIfEmpty()
        join aanbod in db.Overdrachten on taak.Overdracht equals (OverdrachtId?)aanbod.Id into aanbiedingen
        from aanbod in aanbiedingen.DefaultIfEmpty()
        join zicht in db.Zichten.Where(z => z.Tot == null) on taak.Casus equals (CasusId?)zicht.Casus into zichten
        from zicht in zichten.DefaultIfEmpty()
        select new WerkRegel
        {
            Id = taak.Id,
            Soort = taak.Soort,
            Spoed = taak.Spoed,
            Vanaf = taak.Vanaf,
            Termijn = taak.Termijn,
            Uiterlijk = taak.Uiterlijk,
            Medewerker = taak.Medewerker,
            Casus = taak.Casus,
            CasusNummer = casus.Nummer,
            Overdracht = taak.Overdracht,
            OverdrachtNummer = aanbod.Nummer,
            Ontvanger = db.Organisaties.Where(o => o.Id == aanbod.Naar).Select(o => o.Naam).FirstOrDefault(),
            Melding = taak.Melding,
            Over = melding == null ? null : new WerkRegel.Gemeld(
                melding.Nummer, melding.Aanduiding, melding.Gemeente, melding.AantalKinderen, melding.Betrokkenheid,
                melding.EerdereMeldingen, melding.OntvangenOp),
            Hoedanigheid = db.Melders.Where(m => m.Melding == taak.Melding).Select(m => m.Gegevens.Hoedanigheid).FirstOrDefault(),
            ZichtPartij = db.Organisaties.Where(o => o.Id == zicht.Organisatie).Select(o => o.Naam).FirstOrDefault(),
            ZichtBijOns = zicht.Organisatie == taak.Organisatie,
            ZichtNaam = zicht.Naam,
        };
}
