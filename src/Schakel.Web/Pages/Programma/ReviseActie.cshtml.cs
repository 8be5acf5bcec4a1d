using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma;

/// <summary>Who answers for an action, with whom, what must come of it and when; of two who write at once, both stay readable.</summary>
[Requires(Recht.ProgrammaEdit, Recht.RegioEdit)]
public sealed class ReviseActieModel(
    SchakelDb db, ReviseActie useCase, ReviseActie.Rules rules, TimeProvider clock, IStringLocalizer<Teksten> text) : ActiePage(db, clock)
{
    [BindProperty]
    public Guid Versie { get; set; }

    [BindProperty]
    public string? Eigenaar { get; set; }

    /// <summary>One organisation a line.</summary>
    [BindProperty]
    public string? Partners { get; set; }

    [BindProperty]
    public string? Resultaat { get; set; }

    [BindProperty]
    public string? Begin { get; set; }

    [BindProperty]
    public string? Eind { get; set; }

    /// <summary>Asked of the actions of a regional plan.</summary>
    [BindProperty]
    public Schaal? Schaal { get; set; }

    /// <summary>A colleague changed the action since this form was opened: what they saved stands beside what was typed.</summary>
    public bool IsBotsing { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        var gegevens = Actie.Gegevens;
        (Versie, Eigenaar, Resultaat, Schaal) = (Actie.Versie, gegevens.Eigenaar, gegevens.Resultaat, gegevens.Schaal);
        (Partners, Begin, Eind) = (string.Join('\n', gegevens.Partners), gegevens.Begin.Typed(), gegevens.Eind.Typed());
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        var command = new ReviseActie.Command(Actie.Id, Versie, Read());
        if (!ModelState.Accepts(command, rules, ModelStateExtensions.Leaf))
        {
            return await ShowAsync(ct);
        }

        var outcome = await useCase.HandleAsync(command, Wie, ct);
        if (ModelState.Accepts(outcome, text))
        {
            return SeeOther(Terug);
        }

        // The next attempt is about what somebody else saved, which the page now shows.
        IsBotsing = outcome.IsConflict;
        await FindAsync(ct);
        ModelState.Remove(nameof(Versie));
        Versie = Actie.Versie;
        return await ShowAsync(ct);
    }

    private ActieGegevens Read() => new()
    {
        Eigenaar = Eigenaar,
        Partners = [.. (Partners ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()],
        Resultaat = Resultaat,
        Schaal = Plan.Soort == SoortPlan.Regionaal ? Schaal : null,
        Begin = ModelState.Day(Begin, nameof(Begin), Today, text, Tijdrichting.Toekomst),
        Eind = ModelState.Day(Eind, nameof(Eind), Today, text, Tijdrichting.Toekomst),
    };
}
