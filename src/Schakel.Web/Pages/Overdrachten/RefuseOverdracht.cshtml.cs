using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>The receiver refuses, with a reason; the case stays with Veilig Thuis.</summary>
[Requires(Recht.OverdrachtDecide)]
public sealed class RefuseOverdrachtModel(
    OverdrachtQuery query, SchakelDb db, Naslagwerk naslag, TimeProvider clock, IStringLocalizer<Teksten> text) : OverdrachtPage(query)
{
    [BindProperty]
    public string? Reden { get; set; }

    [BindProperty]
    public string? Toelichting { get; set; }

    public IReadOnlyList<SelectListItem> Redenen => naslag.Options(CodeLijsten.RedenWeigering, clock.Today());

    protected override bool Mag(Aanbod aanbod) => Wie.MagAlsOntvanger(Recht.OverdrachtDecide, aanbod.Overdracht);

    protected override bool IsGedaan(OverdrachtAanbod aanbod) =>
        aanbod.Status == OverdrachtStatus.Geweigerd && aanbod.BeslistDoor == Wie.Naam;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(
        [FromServices] RefuseOverdracht useCase, [FromServices] RefuseOverdracht.Rules rules, CancellationToken ct)
    {
        var command = new RefuseOverdracht.Command(Id, Reden ?? "", Invoer.Tidy(Toelichting) ?? "");
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
