using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma;

/// <summary>The actions of the national programme, by action line, with how each stands.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class ActiesModel(SchakelDb db, LoadProgrammaplan load, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    [BindProperty(SupportsGet = true)]
    public string? Lijn { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Fase { get; set; }

    [BindProperty(SupportsGet = true)]
    public Actiestatus? Status { get; set; }

    /// <summary>Only those with a milestone that was not reached in time.</summary>
    [BindProperty(SupportsGet = true)]
    public bool TeLaat { get; set; }

    /// <summary>Null when the plan was not taken over yet.</summary>
    public PlanBlad? Blad { get; private set; }

    public bool IsFiltered => Lijn is not null || Fase is not null || Status is not null || TeLaat;

    public IEnumerable<IGrouping<string, ActieRegel>> PerLijn => Blad!.Acties
        .Where(a => (Lijn is null || a.Lijn == Lijn) && (Fase is null || a.Fase == Fase) && (Status is null || a.Status == Status) && (!TeLaat || a.TeLaat > 0))
        .GroupBy(a => a.Lijn);

    public async Task OnGetAsync(CancellationToken ct)
    {
        // A choice that is not on the list means no choice; it can only have been typed into the address.
        ModelState.Clear();
        Lijn = Invoer.Tidy(Lijn);
        await ReadAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!Wie.Mag(Recht.ProgrammaEdit))
        {
            return NotFound();
        }

        if (ModelState.Accepts(await load.HandleAsync(Wie, ct), text))
        {
            return SeeOther("/programma/acties");
        }

        await ReadAsync(ct);
        return Page();
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        Blad = await db.ReadProgrammaplanAsync(clock.Today(), Wie, ct);
        if (Blad is not null)
        {
            db.Record(Wie.Line("PlanViewed", $"plan/{Blad.Plan.Id}", clock.Now()));
            await db.SaveChangesAsync(ct);
        }
    }
}
