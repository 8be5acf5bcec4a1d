using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Regioplannen;

/// <summary>A new action of a regional plan; who does it, with whom and when is told on its own pages.</summary>
[Requires(Recht.RegioEdit)]
public sealed class AddActieModel(
    SchakelDb db, AddActie useCase, AddActie.Rules rules, TimeProvider clock, IStringLocalizer<Teksten> text) : RegioplanPage(db, clock)
{
    /// <summary>The id of the action that is to be made, so that a second press of the button makes no other.</summary>
    [BindProperty]
    public Guid Nieuw { get; set; }

    [BindProperty]
    public string? Onderdeel { get; set; }

    [BindProperty]
    public string? Tekst { get; set; }

    [BindProperty]
    public Schaal? Schaal { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindOwnAsync(ct))
        {
            return NotFound();
        }

        Nieuw = Guid.NewGuid();
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindOwnAsync(ct))
        {
            return NotFound();
        }

        var id = new ActieId(Nieuw == Guid.Empty ? Guid.NewGuid() : Nieuw);
        var command = new AddActie.Command(Plan.Id, id, Invoer.Tidy(Onderdeel), Tekst, Schaal);
        return ModelState.Accepts(command, rules) && ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text)
            ? SeeOther($"/programma/acties/{id}")
            : await ShowAsync(ct);
    }
}
