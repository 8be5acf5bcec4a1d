using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>Veilig Thuis records the written confirmation of a receiver that does not sign in here.</summary>
[Requires(Recht.OverdrachtOffer)]
public sealed class ConfirmOverdrachtModel(
    OverdrachtQuery query, SchakelDb db, TimeProvider clock, IStringLocalizer<Teksten> text) : OverdrachtPage(query)
{
    /// <summary>Who at the receiver watches over safety from now on.</summary>
    [BindProperty]
    public string? Naam { get; set; }

    /// <summary>The day of the letter or message, as typed.</summary>
    [BindProperty]
    public string? BevestigdOp { get; set; }

    [BindProperty]
    public string? Bevestiging { get; set; }

    protected override bool Mag(Aanbod aanbod) => Wie.MagAlsAanbieder(Recht.OverdrachtOffer, aanbod.Overdracht);

    protected override bool KanNog(Aanbod aanbod) => aanbod.Overdracht.IsOpen && !aanbod.Aangesloten;

    protected override bool IsGedaan(OverdrachtAanbod aanbod) =>
        aanbod.Status == OverdrachtStatus.Aangenomen && aanbod.Bevestiging == Invoer.Tidy(Bevestiging);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(
        [FromServices] AcceptOverdracht useCase, [FromServices] AcceptOverdracht.Rules rules, CancellationToken ct)
    {
        var day = DatumLezer.Read(BevestigdOp, clock.Today());
        if (day.Fout.Text() is { } unreadable)
        {
            ModelState.AddModelError(nameof(BevestigdOp), text[unreadable]);
        }

        var command = new AcceptOverdracht.Command(Id, Invoer.Tidy(Naam) ?? "", Invoer.Tidy(Bevestiging) ?? "", day.Waarde);
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
