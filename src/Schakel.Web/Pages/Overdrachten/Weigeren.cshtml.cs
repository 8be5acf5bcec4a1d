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

/// <summary>The receiver refuses with a reason; the case stays with Veilig Thuis.</summary>
[Requires(Recht.OverdrachtDecide)]
public sealed class WeigerenModel(
    SchakelDb db, TimeProvider clock, Naslagwerk naslag, RefuseOverdracht useCase, RefuseOverdracht.Rules rules, IStringLocalizer<Teksten> text)
    : OverdrachtPage(db)
{
    private readonly SchakelDb _db = db;

    [BindProperty]
    public string? Reden { get; set; }

    [BindProperty]
    public string? Toelichting { get; set; }

    public IReadOnlyList<SelectListItem> Redenen => naslag.Options(CodeLijsten.RedenWeigering, clock.Today());

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

        _db.Record(Wie.Line("OverdrachtViewed", $"overdracht/{Aanbod.Id}", clock.Now()));
        await _db.SaveChangesAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(null, Recht.OverdrachtDecide, ct))
        {
            return NotFound();
        }

        if (Aanbod.Status == OverdrachtStatus.Geweigerd)
        {
            return SeeOther(Hier);
        }

        var command = new RefuseOverdracht.Command(Aanbod.Id, Reden ?? "", Invoer.Tidy(Toelichting) ?? "");
        return ModelState.Accepts(command, rules) && ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text) ? SeeOther(Hier) : Page();
    }
}
