using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Programma;

/// <summary>An action as the list shows it.</summary>
/// <param name="TeLaat">How many milestones should have been reached and were not.</param>
/// <param name="Volgende">The day of the first milestone that is not reached; null when there is none.</param>
public sealed record ActieRegel(
    ActieId Id, string Nummer, string Lijn, string Bouwsteen, string Tekst, int Fase, Actiestatus Status, DateOnly? StandOp, string? Eigenaar,
    int TeLaat, DateOnly? Volgende);

/// <summary>A plan with its headings and all its actions, in the order of the plan.</summary>
public sealed record PlanBlad(Plan Plan, IReadOnlyList<Planonderdeel> Onderdelen, IReadOnlyList<ActieRegel> Acties)
{
    /// <summary>What the introduction claims and the list does not bear out.</summary>
    public IReadOnlyList<Tellingcontrole.Afwijking> Afwijkingen => Tellingcontrole.Check(Plan.Inleiding, Acties.Count);

    public string Naam(string onderdeel) => Onderdelen.FirstOrDefault(o => o.Nummer == onderdeel)?.Naam ?? onderdeel;
}

internal static class ActiesQuery
{
    /// <summary>The national plan with its actions, in three statements; null when there is none yet.</summary>
    public static async Task<PlanBlad?> ReadProgrammaplanAsync(this SchakelDb db, DateOnly today, Wie wie, CancellationToken ct)
    {
        var plan = await db.Plannen.AsNoTracking().Where(p => p.Soort == SoortPlan.Landelijk).OrderByDescending(p => p.Van).FirstOrDefaultAsync(ct);
        if (!wie.MagZien(plan))
        {
            return null;
        }

        var onderdelen = await db.Planonderdelen.AsNoTracking().Where(o => o.Plan == plan!.Id).OrderBy(o => o.Rang).ToListAsync(ct);
        var acties = await (
            from actie in db.Acties.AsNoTracking()
            where actie.Plan == plan!.Id
            orderby actie.Rang
            select new ActieRegel(
                actie.Id, actie.Nummer, actie.Lijn, actie.Bouwsteen, actie.Tekst, actie.Fase, actie.Status, actie.StandOp, actie.Gegevens.Eigenaar,
                db.Mijlpalen.Count(m => m.Actie == actie.Id && m.GehaaldOp == null && m.Gepland < today),
                db.Mijlpalen.Where(m => m.Actie == actie.Id && m.GehaaldOp == null).Min(m => (DateOnly?)m.Gepland))).ToListAsync(ct);
        return new PlanBlad(plan!, onderdelen, acties);
    }

    /// <summary>An action with its plan; null when it is not there for this person.</summary>
    public static async Task<(Plan Plan, Actie Actie)?> FindActieAsync(this SchakelDb db, Guid id, Wie wie, CancellationToken ct)
    {
        var actieId = new ActieId(id);
        var found = await (
            from actie in db.Acties.AsNoTracking()
            join plan in db.Plannen.AsNoTracking() on actie.Plan equals plan.Id
            where actie.Id == actieId
            select new { plan, actie }).SingleOrDefaultAsync(ct);
        return wie.MagZien(found?.plan) ? (found!.plan, found.actie) : null;
    }
}
