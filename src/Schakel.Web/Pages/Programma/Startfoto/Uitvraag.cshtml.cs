using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;

namespace Schakel.Web.Pages.Programma.Startfoto;

/// <summary>What is asked of one region: its subjects, how far they are, and who answered; the national team gives it back here.</summary>
public sealed class UitvraagModel(
    SchakelDb db, Uitvraagplaats plaats, ReopenUitvraag useCase, ReopenUitvraag.Rules rules, TimeProvider clock, IStringLocalizer<Teksten> text)
    : UitvraagPage(db, plaats, clock)
{
    [BindProperty]
    public string? Reden { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FindAsync(ct) ? await ShowAsync(ct) : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct) || !MagLeiden)
        {
            return NotFound();
        }

        var command = new ReopenUitvraag.Command(Dossier.Ronde.Id, Regio, Reden);
        return ModelState.Accepts(command, rules) && ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text) ? SeeOther(Adres) : await ShowAsync(ct);
    }
}
