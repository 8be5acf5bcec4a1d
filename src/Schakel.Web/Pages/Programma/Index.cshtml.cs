using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;
using Schakel.Web.Pages.Programma.Startfoto;

namespace Schakel.Web.Pages.Programma;

/// <summary>The start page of the nation, a region or a municipality: one line of truth, the map, the themes, and what asks for attention.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class IndexModel(SchakelDb db, RouteQuery query, Naslagwerk naslag, ProgrammaWoorden woorden, TimeProvider clock)
    : SchakelPage
{
    private const int MostChanges = 8;

    /// <summary>The theme of the map; that of integral steering when none is chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Thema { get; set; }

    /// <summary>A half year, as <c>2019-06</c>; empty for today.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Op { get; set; }

    public Routeblad Blad { get; private set; } = null!;

    internal Routekaart Kaart { get; private set; } = null!;

    /// <summary>The reader's own region; null for the nation.</summary>
    public Gebied? Eigen { get; private set; }

    /// <summary>Null when the plan was not taken over yet.</summary>
    public PlanBlad? Plan { get; private set; }

    public Themas.Thema Getoond => Blad.Themas.FirstOrDefault(t => t.Code == Thema) ?? Blad.Themas[0];

    /// <summary>How the nation stands with the theme of the map, in one line.</summary>
    public string Zin => woorden.Zin(Getoond, Blad.Stand(Getoond));

    /// <summary>The last day of the half year before this one.</summary>
    public DateOnly VorigEind => Halfjaar.Of(Blad.Op).Vorige.Eind;

    /// <summary>The rounds that the reader's region has not answered yet.</summary>
    public IReadOnlyList<Wachtend> Wachtend { get; private set; } = [];

    public IReadOnlyList<Themaverschil> Verschillen { get; private set; } = [];

    public IEnumerable<ActieRegel> Aandacht => Plan?.Acties.Where(a => a.TeLaat > 0 || a.Status == Actiestatus.StaatStil) ?? [];

    public IReadOnlyList<SelectListItem> Momenten => woorden.Momenten(Blad, clock.Today());

    public IReadOnlyList<SelectListItem> Themas => [.. Blad.Themas.Select(t => new SelectListItem(t.Naam.ToString(), t.Code))];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var today = clock.Today();
        Blad = await query.ReadAsync(RouteQuery.Moment(Op, today), ct);
        Eigen = query.Eigen(Wie, Blad.Op);
        Kaart = new(Blad, naslag.Tegelkaart, woorden, Eigen);
        Thema = Getoond.Code;
        Verschillen = [.. Blad.Sinds(VorigEind).Take(MostChanges)];
        Plan = await db.ReadProgrammaplanAsync(today, Wie, ct);
        Wachtend = await db.ReadWachtendAsync(Wie, today, ct);
        db.Record(Wie.Line("ProgrammaViewed", "programma", clock.Now()));
        await db.SaveChangesAsync(ct);
    }
}
