using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>The receiver asks something before deciding.</summary>
[Requires(Recht.OverdrachtAsk)]
public sealed class VraagModel(
    SchakelDb db, TimeProvider clock, AskOverdrachtVraag useCase, AskOverdrachtVraag.Rules rules, IStringLocalizer<Teksten> text) : OverdrachtPage(db)
{
    private readonly SchakelDb _db = db;

    [BindProperty]
    public string? Tekst { get; set; }

    /// <summary>Made with the form: the same form sent twice asks once.</summary>
    [BindProperty]
    public Guid Nieuw { get; set; } = Guid.CreateVersion7();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(null, Recht.OverdrachtAsk, ct))
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
        if (!await LoadAsync(null, Recht.OverdrachtAsk, ct))
        {
            return NotFound();
        }

        var command = new AskOverdrachtVraag.Command(Aanbod.Id, Invoer.Tidy(Tekst) ?? "") { Id = new OverdrachtVraagId(Nieuw) };
        return ModelState.Accepts(command, rules) && ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text) ? SeeOther(Hier) : Page();
    }
}
