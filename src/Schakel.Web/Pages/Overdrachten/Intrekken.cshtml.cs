using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>Veilig Thuis takes an offer back, which it can until acceptance.</summary>
[Requires(Recht.OverdrachtWithdraw)]
public sealed class IntrekkenModel(
    SchakelDb db, TimeProvider clock, WithdrawOverdracht useCase, WithdrawOverdracht.Rules rules, IStringLocalizer<Teksten> text) : OverdrachtPage(db)
{
    private readonly SchakelDb _db = db;

    [BindProperty]
    public string? Toelichting { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(Recht.OverdrachtWithdraw, null, ct))
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
        if (!await LoadAsync(Recht.OverdrachtWithdraw, null, ct))
        {
            return NotFound();
        }

        if (Aanbod.Status == OverdrachtStatus.Ingetrokken)
        {
            return SeeOther(Hier);
        }

        var command = new WithdrawOverdracht.Command(Aanbod.Id, Invoer.Tidy(Toelichting) ?? "");
        return ModelState.Accepts(command, rules) && ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text) ? SeeOther(Hier) : Page();
    }
}
