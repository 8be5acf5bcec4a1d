using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Regioplannen;

/// <summary>A new post of a budget, or another year of one.</summary>
[Requires(Recht.RegioEdit)]
public sealed class RegisterPostModel(
    SchakelDb db, RegisterPost useCase, RegisterPost.Rules rules, TimeProvider clock, IStringLocalizer<Teksten> text) : RegioplanPage(db, clock)
{
    /// <summary>The id of the amount that is to be made, so that a second press of the button makes no other.</summary>
    [BindProperty]
    public Guid Nieuw { get; set; }

    [BindProperty]
    public string? Naam { get; set; }

    [BindProperty]
    public string? Onderdeel { get; set; }

    [BindProperty]
    public string? Dekking { get; set; }

    [BindProperty]
    public int? Jaar { get; set; }

    [BindProperty]
    public string? Gepland { get; set; }

    [BindProperty]
    public bool Voorbehoud { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindOwnAsync(ct))
        {
            return NotFound();
        }

        (Nieuw, Jaar) = (Guid.NewGuid(), Plan.Van.Year);
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindOwnAsync(ct))
        {
            return NotFound();
        }

        var command = new RegisterPost.Command(
            Plan.Id, new(Nieuw == Guid.Empty ? Guid.NewGuid() : Nieuw), Naam, Invoer.Tidy(Onderdeel), Dekking, Jaar,
            ModelState.Cents(Gepland, nameof(Gepland), text), Voorbehoud);
        return ModelState.Accepts(command, rules) && ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text)
            ? SeeOther(Begroting)
            : await ShowAsync(ct);
    }
}
