using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;
using Schakel.Web.Components.Charts;

namespace Schakel.Web.Pages.Programma;

/// <summary>One region: how far it is with each theme and how that went; its words only for itself and the national team.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class RegioModel(SchakelDb db, RouteQuery query, Naslagwerk naslag, Themas themas, ProgrammaWoorden woorden, TimeProvider clock) : SchakelPage
{
    public Gebied Regio { get; private set; } = null!;

    public IReadOnlyList<string> Gemeenten { get; private set; } = [];

    public IReadOnlyList<(Themas.Thema Thema, Themastand? Nu)> Standen { get; private set; } = [];

    /// <summary>What differs from what was said before, was told with words or by another; newest first.</summary>
    public IReadOnlyList<Themastand> Stappen { get; private set; } = [];

    public IReadOnlyList<HeatColumn> Halfjaren { get; private set; } = [];

    public IReadOnlyList<HeatRow> Verloop { get; private set; } = [];

    public Scale Schaal => woorden.Stappenschaal;

    public bool MagBijhouden => Wie.MagBijhouden(Regio.Code);

    /// <summary>Whether the words of the region are for this reader.</summary>
    public bool MagMeelezen => MagBijhouden || query.Eigen(Wie, clock.Today())?.Code == Regio.Code;

    public Themas.Thema? Thema(string code) => themas.Find(code);

    public async Task<IActionResult> OnGetAsync(string regio, CancellationToken ct)
    {
        var today = clock.Today();
        if (naslag.Gebieden.Find(SoortGebied.Programmaregio, regio, today) is not { } found)
        {
            return NotFound();
        }

        Regio = found;
        Gemeenten = [.. naslag.Gebieden.Gemeenten(found, today).Select(g => naslag.Gemeenten.Find(g)!.Naam).Order(StringComparer.CurrentCulture)];
        var historie = await db.Themastanden.AsNoTracking().Where(s => s.Regio == regio).OrderBy(s => s.Peildatum).ThenBy(s => s.Op).ThenBy(s => s.Id).ToListAsync(ct);
        Draw(historie);
        db.Record(Wie.Line("RegioViewed", $"regio/{regio}", clock.Now()));
        await db.SaveChangesAsync(ct);
        return Page();
    }

    private void Draw(List<Themastand> historie)
    {
        var perThema = historie.ToLookup(s => s.Thema);
        Standen = [.. themas.Alle.Select(t => (t, perThema[t.Code].LastOrDefault()))];
        Stappen =
        [
            .. perThema.SelectMany(group => group.Where((s, i) => i == 0 || s.Adoptie != group.ElementAt(i - 1).Adoptie || s.Toelichting is not null || s.Namens))
                .OrderByDescending(s => s.Peildatum).ThenByDescending(s => s.Op),
        ];
        List<Halfjaar> halves = historie.Count == 0 ? [] : [.. Halfjaar.Range(Halfjaar.Of(historie[0].Peildatum), Halfjaar.Of(historie[^1].Peildatum))];
        Halfjaren = [.. halves.Select(h => new HeatColumn(woorden.Eind(h), h.ToString()))];
        Verloop =
        [
            .. themas.Alle.Select(t => new HeatRow(t.Naam.ToString(), [.. halves.Select(h => new HeatCell((int?)perThema[t.Code].LastOrDefault(s => s.Peildatum <= h.Eind)?.Adoptie))])),
        ];
    }
}
