using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Web.Pages.Werkvoorraad;

/// <summary>How much open work of one kind somebody has; without a name it is nobody's yet.</summary>
/// <param name="OudsteVanaf">When the oldest of it started.</param>
public sealed record Belasting(MedewerkerId? Medewerker, SoortTaak Soort, int Open, int TeLaat, int Vandaag, DateTime OudsteVanaf);

/// <summary>Reads the figures of a team, or of the organisation, in two statements however much work there is.</summary>
public sealed class TeamQuery(SchakelDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<Belasting>> BelastingAsync(TeamId? team, Wie wie, CancellationToken ct)
    {
        var today = clock.Today();
        return await db.Taken.AsNoTracking()
            .Where(t => t.Organisatie == wie.Organisatie && t.AfgedaanOp == null && (team == null || t.Team == team))
            .GroupBy(t => new { t.Medewerker, t.Soort })
            .Select(g => new Belasting(
                g.Key.Medewerker, g.Key.Soort, g.Count(), g.Count(t => t.Uiterlijk < today), g.Count(t => t.Uiterlijk == today),
                g.Min(t => t.Vanaf)))
            .ToListAsync(ct);
    }

    /// <summary>The clock of the veiligheidsbeoordeling of every melding received since a day.</summary>
    /// <remarks>A besluit that was withdrawn does not stop the clock: the one that stands does.</remarks>
    public async Task<IReadOnlyList<Tijdvak>> KlokkenAsync(TeamId? team, DateOnly vanaf, Wie wie, CancellationToken ct)
    {
        var since = Amsterdam.ToUtc(vanaf.ToDateTime(TimeOnly.MinValue));
        var clocks = await (
            from melding in db.Meldingen.AsNoTracking()
            where melding.Organisatie == wie.Organisatie && melding.OntvangenOp >= since
                && (team == null || db.Casussen.Any(c => c.Id == melding.Casus && c.Team == team))
            join besluit in db.Veiligheidsbeoordelingen.Where(b => b.IngetrokkenOp == null) on melding.Id equals besluit.Melding into besluiten
            from besluit in besluiten.DefaultIfEmpty()
            select new { melding.OntvangenOp, Klaar = (DateTime?)besluit.VastgesteldOp }).ToListAsync(ct);
        return [.. clocks.Select(c => new Tijdvak(c.OntvangenOp, c.Klaar))];
    }
}
