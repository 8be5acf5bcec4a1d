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
public sealed class AskOverdrachtVraagModel(OverdrachtQuery query, SchakelDb db, IStringLocalizer<Teksten> text) : OverdrachtPage(query)
{
    [BindProperty]
    public string? Tekst { get; set; }

    /// <summary>Made when the form was shown, so that a double click asks once.</summary>
    [BindProperty]
    public Guid VraagId { get; set; }

    protected override bool Mag(Aanbod aanbod) => Wie.MagAlsOntvanger(Recht.OverdrachtAsk, aanbod.Overdracht);

    protected override bool IsGedaan(OverdrachtAanbod aanbod) => false;

    public void OnGet() => VraagId = OverdrachtVraagId.New().Value;

    public async Task<IActionResult> OnPostAsync(
        [FromServices] AskOverdrachtVraag useCase, [FromServices] AskOverdrachtVraag.Rules rules, CancellationToken ct)
    {
        var command = new AskOverdrachtVraag.Command(Id, Invoer.Tidy(Tekst) ?? "") { Id = VraagId == Guid.Empty ? OverdrachtVraagId.New() : new(VraagId) };
        if (!ModelState.Accepts(command, rules))
        {
            return Page();
        }

        if (ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text))
        {
            return SeeOther(Aanbod.Pad, "vragen");
        }

        db.Forget();
        return await AgainAsync();
    }
}
