using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>The receiver takes the case, by name, and with it zicht op veiligheid.</summary>
[Requires(Recht.OverdrachtDecide)]
public sealed class AcceptOverdrachtModel(OverdrachtQuery query, SchakelDb db, IStringLocalizer<Teksten> text) : OverdrachtPage(query)
{
    /// <summary>Who watches over safety from now on.</summary>
    [BindProperty]
    public string? Naam { get; set; }

    protected override bool Mag(Aanbod aanbod) => Wie.MagAlsOntvanger(Recht.OverdrachtDecide, aanbod.Overdracht);

    protected override bool IsGedaan(OverdrachtAanbod aanbod) =>
        aanbod.Status == OverdrachtStatus.Aangenomen && aanbod.BeslistDoor == Invoer.Tidy(Naam);

    public async Task OnGetAsync([FromServices] SeeOverdracht see, CancellationToken ct)
    {
        Naam = Wie.Naam;
        await see.HandleAsync(new(Id, Document: false), Wie, ct);
    }

    public async Task<IActionResult> OnPostAsync(
        [FromServices] AcceptOverdracht useCase, [FromServices] AcceptOverdracht.Rules rules, CancellationToken ct)
    {
        var command = new AcceptOverdracht.Command(Id, Invoer.Tidy(Naam) ?? "");
        if (!ModelState.Accepts(command, rules))
        {
            return Page();
        }

        if (ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text))
        {
            return SeeOther(Aanbod.Pad);
        }

        db.Forget();
        return await AgainAsync();
    }
}
