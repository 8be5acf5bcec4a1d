using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma;

/// <summary>What the plan says of itself, its phases, and whether its claims hold.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class IntroducePlanModel(
    SchakelDb db, IntroducePlan useCase, IntroducePlan.Rules rules, Programmaplan bron, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    public PlanBlad Blad { get; private set; } = null!;

    public Programmaplan Bron => bron;

    [BindProperty]
    public Guid Versie { get; set; }

    [BindProperty]
    public string? Inleiding { get; set; }

    public bool MagBewerken => Wie.MagBewerken(Blad.Plan);

    public bool IsBotsing { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        (Versie, Inleiding) = (Blad.Plan.Versie, Blad.Plan.Inleiding);
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct) || !MagBewerken)
        {
            return NotFound();
        }

        var command = new IntroducePlan.Command(Blad.Plan.Id, Versie, Inleiding);
        if (!ModelState.Accepts(command, rules))
        {
            return await ShowAsync(ct);
        }

        var outcome = await useCase.HandleAsync(command, Wie, ct);
        if (ModelState.Accepts(outcome, text))
        {
            return SeeOther("/programma/plan");
        }

        IsBotsing = outcome.IsConflict;
        await FindAsync(ct);
        ModelState.Remove(nameof(Versie));
        Versie = Blad.Plan.Versie;
        return await ShowAsync(ct);
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        Blad = (await db.ReadProgrammaplanAsync(clock.Today(), Wie, ct))!;
        return Blad is not null;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        db.Record(Wie.Line("PlanViewed", $"plan/{Blad.Plan.Id}", clock.Now()));
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
