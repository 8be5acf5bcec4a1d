using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Startfoto;

/// <summary>A new round: which questionnaire, about which day, and when regions can answer.</summary>
[Requires(Recht.ProgrammaEdit)]
public sealed class OpenRondeModel(SchakelDb db, OpenRonde useCase, OpenRonde.Rules rules, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    /// <summary>The questionnaires that are laid down.</summary>
    public IReadOnlyList<SelectListItem> Vragenlijsten { get; private set; } = [];

    /// <summary>The id of what is to be made, so that a second press of the button makes no other.</summary>
    [BindProperty]
    public Guid Nieuw { get; set; }

    [BindProperty]
    public Guid? Vragenlijst { get; set; }

    [BindProperty]
    public string? Naam { get; set; }

    [BindProperty]
    public string? Peildatum { get; set; }

    [BindProperty]
    public string? Van { get; set; }

    [BindProperty]
    public string? TotEnMet { get; set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        (Nieuw, Van) = (Guid.NewGuid(), ((DateOnly?)clock.Today()).Typed());
        await ReadAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var command = new OpenRonde.Command(
            new(Nieuw == Guid.Empty ? Guid.NewGuid() : Nieuw), new(Vragenlijst ?? Guid.Empty), Naam,
            Day(Peildatum, nameof(Peildatum)), Day(Van, nameof(Van)), Day(TotEnMet, nameof(TotEnMet)));
        if (ModelState.Accepts(command, rules) && ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text))
        {
            return SeeOther($"/programma/rondes/{command.Ronde}");
        }

        await ReadAsync(ct);
        return Page();
    }

    private DateOnly? Day(string? typed, string field) => ModelState.Day(typed, field, clock.Today(), text, Tijdrichting.Toekomst);

    private async Task ReadAsync(CancellationToken ct) => Vragenlijsten =
    [
        .. (await db.Vragenlijstversies.AsNoTracking().Where(v => v.Organisatie == Wie.Organisatie && v.Status == Vragenlijststatus.Vastgesteld)
            .OrderBy(v => v.Code).ThenByDescending(v => v.Nummer).ToListAsync(ct))
            .Select(v => new SelectListItem(text["{0}, versie {1}", v.Read().Titel, v.Nummer], v.Id.ToString())),
    ];
}
