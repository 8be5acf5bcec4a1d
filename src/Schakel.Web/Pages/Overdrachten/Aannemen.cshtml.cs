using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>The receiver accepts by name and holds zicht op veiligheid from that moment.</summary>
[Requires(Recht.OverdrachtDecide)]
public sealed class AannemenModel(
    SchakelDb db, AcceptOverdracht useCase, AcceptOverdracht.Rules rules, SeeOverdracht see, IStringLocalizer<Teksten> text) : OverdrachtPage(db)
{
    [BindProperty]
    public string? Naam { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(null, Recht.OverdrachtDecide, ct))
        {
            return NotFound();
        }

        if (!Aanbod.IsOpen)
        {
            return SeeOther(Hier);
        }

        Naam = Wie.Naam;
        await see.HandleAsync(new(Aanbod.Id, Document: false), Wie, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(null, Recht.OverdrachtDecide, ct))
        {
            return NotFound();
        }

        // A second press of the button finds it accepted by this very team: that is what was meant.
        if (Aanbod.Status == OverdrachtStatus.Aangenomen)
        {
            return SeeOther($"{Hier}/document");
        }

        var command = new AcceptOverdracht.Command(Aanbod.Id, Invoer.Tidy(Naam) ?? "");
        return ModelState.Accepts(command, rules) && ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text)
            ? SeeOther($"{Hier}/document")
            : Page();
    }
}
