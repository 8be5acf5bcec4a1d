using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Regioplannen;

/// <summary>A region begins a plan of its own.</summary>
[Requires(Recht.RegioEdit)]
public sealed class DraftRegioplanModel(
    DraftRegioplan useCase, DraftRegioplan.Rules rules, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    /// <summary>The id of the plan that is to be made, so that a second press of the button makes no other.</summary>
    [BindProperty]
    public Guid Nieuw { get; set; }

    [BindProperty]
    public string? Naam { get; set; }

    [BindProperty]
    public string? Van { get; set; }

    [BindProperty]
    public string? TotEnMet { get; set; }

    [BindProperty]
    public string? Inleiding { get; set; }

    public void OnGet() => Nieuw = Guid.NewGuid();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var id = new PlanId(Nieuw == Guid.Empty ? Guid.NewGuid() : Nieuw);
        var command = new DraftRegioplan.Command(id, Naam, Day(Van, nameof(Van)), Day(TotEnMet, nameof(TotEnMet)), Inleiding);
        return ModelState.Accepts(command, rules) && ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text)
            ? SeeOther($"/programma/plannen/{id}")
            : Page();
    }

    private DateOnly? Day(string? typed, string field) => ModelState.Day(typed, field, clock.Today(), text, Tijdrichting.Toekomst);
}
