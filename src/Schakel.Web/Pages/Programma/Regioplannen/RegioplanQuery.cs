using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Programma.Regioplannen;

/// <summary>A regional plan as the list shows it.</summary>
/// <param name="Regio">The name of the organisation that keeps it.</param>
public sealed record PlanRegel(
    PlanId Id, string Naam, string Regio, OrganisatieId Organisatie, string? Bron, DateOnly Van, DateOnly TotEnMet, bool Gedeeld, int Acties, int Afgerond);

internal static class RegioplanQuery
{
    /// <summary>The regional plans that are there for this person, in one statement.</summary>
    public static Task<List<PlanRegel>> ListRegioplannenAsync(this SchakelDb db, Wie wie, CancellationToken ct) => (
        from plan in db.Plannen.AsNoTracking()
        join organisatie in db.Organisaties on plan.Organisatie equals organisatie.Id
        where plan.Soort == SoortPlan.Regionaal && (plan.Gedeeld || plan.Organisatie == wie.Organisatie)
        orderby organisatie.Naam, plan.Van, plan.Naam
        select new PlanRegel(
            plan.Id, plan.Naam, organisatie.Naam, plan.Organisatie, plan.Bron, plan.Van, plan.TotEnMet, plan.Gedeeld,
            db.Acties.Count(a => a.Plan == plan.Id), db.Acties.Count(a => a.Plan == plan.Id && a.Status == Actiestatus.Afgerond))).ToListAsync(ct);

    /// <summary>A regional plan with its headings, in one statement; null when it is not there for this person.</summary>
    public static async Task<Planopzet?> FindRegioplanAsync(this SchakelDb db, Guid id, Wie wie, CancellationToken ct)
    {
        var planId = new PlanId(id);
        var found = await db.Plannen.AsNoTracking().Where(p => p.Id == planId && p.Soort == SoortPlan.Regionaal)
            .Select(p => new { Plan = p, Onderdelen = db.Planonderdelen.Where(o => o.Plan == p.Id).OrderBy(o => o.Rang).ToList() }).SingleOrDefaultAsync(ct);
        return wie.MagZien(found?.Plan) ? new(found!.Plan, found.Onderdelen) : null;
    }

    /// <summary>All that a plan says of its themes, in three statements.</summary>
    public static async Task<Regioplanblad> ReadRegioplanAsync(this SchakelDb db, Planopzet opzet, CancellationToken ct)
    {
        var id = opzet.Plan.Id;
        var acties = await db.Acties.AsNoTracking().Where(a => a.Plan == id).OrderBy(a => a.Rang)
            .Select(a => new { Actie = a, Mijlpalen = db.Mijlpalen.Where(m => m.Actie == a.Id).OrderBy(m => m.Gepland).ToList() }).ToListAsync(ct);
        var regels = await db.Themaregels.AsNoTracking().Where(r => r.Plan == id).OrderBy(r => r.Rang).ToListAsync(ct);
        var verbanden = await db.Planverbanden.AsNoTracking().Where(v => v.Plan == id).OrderBy(v => v.Rang).ToListAsync(ct);
        return new Regioplanblad(opzet, [.. acties.Select(a => new Planactie(a.Actie, a.Mijlpalen))], regels, verbanden);
    }

    /// <summary>The budget of a plan with what changed in it, in three statements.</summary>
    public static async Task<Begrotingsblad> ReadBegrotingAsync(this SchakelDb db, PlanId id, CancellationToken ct)
    {
        var posten = await db.Begrotingsposten.AsNoTracking().Where(p => p.Plan == id).OrderBy(p => p.Rang)
            .Select(p => new
            {
                Post = p,
                Bedragen = db.Begrotingsbedragen.Where(b => b.Post == p.Id).OrderBy(b => b.Jaar)
                    .Select(b => new { Bedrag = b, Wijzigingen = db.Begrotingswijzigingen.Where(w => w.Bedrag == b.Id).OrderBy(w => w.Op).ToList() }).ToList(),
            }).ToListAsync(ct);
        var inkomsten = await db.Inkomsten.AsNoTracking().Where(i => i.Plan == id).OrderBy(i => i.Jaar).ThenBy(i => i.Bron).ToListAsync(ct);
        var bladen = await db.Projectbladbedragen.AsNoTracking().Where(b => b.Plan == id).OrderBy(b => b.Onderdeel).ThenBy(b => b.Jaar).ToListAsync(ct);
        return new Begrotingsblad(
            [.. posten.Select(p => new Postregel(p.Post, [.. p.Bedragen.Select(b => new Bedragregel(b.Bedrag, b.Wijzigingen))]))], inkomsten, bladen);
    }

    /// <summary>An amount of a plan, with its post; null when it is not of that plan.</summary>
    public static async Task<(Begrotingspost Post, Begrotingsbedrag Bedrag)?> FindBedragAsync(this SchakelDb db, PlanId plan, Guid id, CancellationToken ct)
    {
        var bedragId = new BegrotingsbedragId(id);
        var found = await (
            from bedrag in db.Begrotingsbedragen.AsNoTracking()
            join post in db.Begrotingsposten.AsNoTracking() on bedrag.Post equals post.Id
            where bedrag.Id == bedragId && post.Plan == plan
            select new { post, bedrag }).SingleOrDefaultAsync(ct);
        return found is null ? null : (found.post, found.bedrag);
    }
}
