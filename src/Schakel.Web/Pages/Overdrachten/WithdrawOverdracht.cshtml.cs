using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>Veilig Thuis takes an offer back before somebody accepts it.</summary>
[Requires(Recht.OverdrachtWithdraw)]
public sealed class WithdrawOverdrachtModel(
    OverdrachtQuery query, SchakelDb db, TimeProvider clock, IStringLocalizer<Teksten> text) : OverdrachtPage(query)
{
    [BindProperty]
    public string? Toelichting { get; set; }

    protected override bool Mag(Aanbod aanbod) => Wie.MagAlsAanbieder(Recht.OverdrachtWithdraw, aanbod.Overdracht);

    protected override bool IsGedaan(OverdrachtAanbod aanbod) =>
        aanbod.Status == OverdrachtStatus.Ingetrokken && aanbod.BeslistDoor == Wie.Naam;

    public async Task OnGetAsync(CancellationToken ct)
    {
        db.Record(Wie.Line("OverdrachtViewed", $"overdracht/{Aanbod.Overdracht.Id}", clock.Now()) with { Betreft = $"{Aanbod.Overdracht.Casus} {Aanbod.Overdracht.Melding}" });
        await db.SaveChangesAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(
        [FromServices] WithdrawOverdracht useCase, [FromServices] WithdrawOverdracht.Rules rules, CancellationToken ct)
    {
        var command = new WithdrawOverdracht.Command(Id, Invoer.Tidy(Toelichting) ?? "");
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
