using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Regioplannen;

/// <summary>What a post did cost in a year; of two who write at once, both stay readable.</summary>
[Requires(Recht.RegioEdit)]
public sealed class RecordRealisatieModel(
    SchakelDb db, RecordRealisatie useCase, RecordRealisatie.Rules rules, TimeProvider clock, IStringLocalizer<Teksten> text) : BedragPage(db, clock)
{
    [BindProperty]
    public Guid Versie { get; set; }

    [BindProperty]
    public string? Gerealiseerd { get; set; }

    public bool IsBotsing { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindBedragAsync(ct))
        {
            return NotFound();
        }

        (Versie, Gerealiseerd) = (Bedrag.Versie, Euro.Typed(Bedrag.Gerealiseerd));
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindBedragAsync(ct))
        {
            return NotFound();
        }

        var command = new RecordRealisatie.Command(Bedrag.Id, Versie, ModelState.Cents(Gerealiseerd, nameof(Gerealiseerd), text));
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
