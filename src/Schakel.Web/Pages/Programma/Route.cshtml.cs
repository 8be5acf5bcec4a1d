using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma;

/// <summary>The regional route: every region and every theme, today or at the end of a half year.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class RouteModel(SchakelDb db, RouteQuery query, Naslagwerk naslag, ProgrammaWoorden woorden, TimeProvider clock) : SchakelPage
{
    /// <summary>A half year, as <c>2019-06</c>; empty for today.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Op { get; set; }

    public Routeblad Blad { get; private set; } = null!;

    internal Routekaart Kaart { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Momenten => woorden.Momenten(Blad, clock.Today());

    public async Task OnGetAsync(CancellationToken ct)
    {
        var op = RouteQuery.Moment(Op, clock.Today());
        Blad = await query.ReadAsync(op, ct);
        Kaart = new(Blad, naslag.Tegelkaart, woorden, query.Eigen(Wie, op));
        db.Record(Wie.Line("RouteViewed", "route", clock.Now()));
        await db.SaveChangesAsync(ct);
    }
}
