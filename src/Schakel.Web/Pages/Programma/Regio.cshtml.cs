using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma;

/// <summary>One region: how far it is with each theme and how that went; its words only for itself and the national team.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class RegioModel(SchakelDb db, RouteQuery query, Naslagwerk naslag, Themas themas, TimeProvider clock) : SchakelPage
{
    public Gebied Regio { get; private set; } = null!;

    public IReadOnlyList<string> Gemeenten { get; private set; } = [];

    public IReadOnlyList<(Themas.Thema Thema, Themastand? Nu)> Standen { get; private set; } = [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Themastand> Historie { get; private set; } = [];

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
        Historie = await db.Themastanden.AsNoTracking().Where(s => s.Regio == regio)
            .OrderByDescending(s => s.Peildatum).ThenByDescending(s => s.Op).ThenByDescending(s => s.Id).ToListAsync(ct);
        Standen = [.. themas.Alle.Select(t => (t, Historie.FirstOrDefault(s => s.Thema == t.Code)))];
        db.Record(Wie.Line("RegioViewed", $"regio/{regio}", clock.Now()));
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
