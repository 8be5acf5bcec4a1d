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
public sealed class BevestigenModel(
    SchakelDb db, TimeProvider clock, AcceptOverdracht useCase, AcceptOverdracht.Rules rules, IStringLocalizer<Teksten> text) : OverdrachtPage(db)
{
    private readonly SchakelDb _db = db;

    [BindProperty]
    public string? Naam { get; set; }

    [BindProperty]
    public string? Bevestiging { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(Recht.OverdrachtOffer, null, ct))
        {
            return NotFound();
        }

        if (!Aanbod.IsOpen)
        {
            return SeeOther(Hier);
        }

        _db.Record(Wie.Line("OverdrachtViewed", $"overdracht/{Aanbod.Id}", clock.Now()));
        await _db.SaveChangesAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(Recht.OverdrachtOffer, null, ct))
        {
            return NotFound();
        }

        if (Aanbod.Status == OverdrachtStatus.Aangenomen)
        {
            return SeeOther(Hier);
        }

        var command = new AcceptOverdracht.Command(Aanbod.Id, Invoer.Tidy(Naam) ?? "", Invoer.Tidy(Bevestiging) ?? "");
        return ModelState.Accepts(command, rules) && ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text) ? SeeOther(Hier) : Page();
    }
}
