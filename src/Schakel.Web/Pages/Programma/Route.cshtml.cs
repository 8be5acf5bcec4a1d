using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma;

/// <summary>The regional route: every region and every theme, today or at the end of a half year.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class RouteModel(SchakelDb db, RouteQuery query, Naslagwerk naslag, ProgrammaWoorden woorden, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    /// <summary>A half year, as <c>2019-06</c>; empty for today.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Op { get; set; }

    public Routeblad Blad { get; private set; } = null!;

    internal Routekaart Kaart { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Momenten => Blad.Eerste is not { } first ? [] :
    [
        .. Halfjaar.Range(first, Halfjaar.Of(clock.Today()).Vorige).Reverse()
            .Select(h => new SelectListItem(text["eind {0}", h.Eind.ToString("MMMM yyyy", CultureInfo.CurrentCulture)], h.ToString())),
    ];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var today = clock.Today();
        var op = Halfjaar.Parse(Op)?.Eind is { } eind && eind < today ? eind : today;
        Blad = await query.ReadAsync(op, ct);
        Kaart = new(Blad, naslag.Tegelkaart, woorden, query.Eigen(Wie, op));
        db.Record(Wie.Line("RouteViewed", "route", clock.Now()));
        await db.SaveChangesAsync(ct);
    }
}
