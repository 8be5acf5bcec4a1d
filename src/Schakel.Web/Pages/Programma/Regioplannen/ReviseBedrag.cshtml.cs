using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Regioplannen;

/// <summary>Another planned amount for a post in a year, with the reason; what was planned before stays readable.</summary>
[Requires(Recht.RegioEdit)]
public sealed class ReviseBedragModel(
    SchakelDb db, ReviseBedrag useCase, ReviseBedrag.Rules rules, TimeProvider clock, IStringLocalizer<Teksten> text) : BedragPage(db, clock)
{
    /// <summary>The id of the change that is to be recorded, so that a second press of the button records no other.</summary>
    [BindProperty]
    public Guid Nieuw { get; set; }

    [BindProperty]
    public Guid Versie { get; set; }

    [BindProperty]
    public string? Gepland { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    public bool IsBotsing { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindBedragAsync(ct))
        {
            return NotFound();
        }

        (Nieuw, Versie, Gepland) = (Guid.NewGuid(), Bedrag.Versie, Euro.Typed(Bedrag.Gepland));
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindBedragAsync(ct))
        {
            return NotFound();
        }

        var command = new ReviseBedrag.Command(
            Bedrag.Id, new(Nieuw == Guid.Empty ? Guid.NewGuid() : Nieuw), Versie, ModelState.Cents(Gepland, nameof(Gepland), text), Reden);
        if (!ModelState.Accepts(command, rules))
        {
            return await ShowAsync(ct);
        }

        var outcome = await useCase.HandleAsync(command, Wie, ct);
        if (ModelState.Accepts(outcome, text))
        {
            return SeeOther(Begroting);
        }

        IsBotsing = outcome.IsConflict;
        await FindBedragAsync(ct);
        ModelState.Remove(nameof(Versie));
        Versie = Bedrag.Versie;
        return await ShowAsync(ct);
    }
}
