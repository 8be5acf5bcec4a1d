using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;

namespace Schakel.Web.Pages.Programma.Startfoto;

/// <summary>One version of a questionnaire: its subjects and questions, moved and removed here, laid down, or copied to a new version.</summary>
public sealed class VragenlijstModel(
    SchakelDb db, MoveDeel move, SettleVragenlijst settle, BeginVragenlijst begin, TimeProvider clock, IStringLocalizer<Teksten> text) : VragenlijstPage(db, clock)
{
    /// <summary>The id of a new version, so that a second press of the button makes no other.</summary>
    [BindProperty]
    public Guid Nieuw { get; set; }

    /// <summary><c>Vaststellen</c>, <c>NieuweVersie</c> or a <see cref="Beweging"/>.</summary>
    [BindProperty]
    public string? Doe { get; set; }

    [BindProperty]
    public string? Onderwerp { get; set; }

    [BindProperty]
    public string? Vraag { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        (Nieuw, Versie) = (Guid.NewGuid(), Lijst.Versie);
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        var next = new VragenlijstversieId(Nieuw == Guid.Empty ? Guid.NewGuid() : Nieuw);
        var outcome = Doe switch
        {
            "NieuweVersie" => await begin.HandleAsync(new(next, Lijst.Id, false, null), Wie, ct),
            "Vaststellen" => await settle.HandleAsync(new(Lijst.Id, Versie), Wie, ct),
            _ when Enum.TryParse<Beweging>(Doe, out var beweging) && Enum.IsDefined(beweging) =>
                await move.HandleAsync(new(Lijst.Id, Versie, Onderwerp ?? "", Invoer.Tidy(Vraag), beweging), Wie, ct),
            _ => Outcome.Refused("Dit deel staat niet meer in de vragenlijst."),
        };
        return ModelState.Accepts(outcome, text)
            ? SeeOther(Doe == "NieuweVersie" ? $"/programma/vragenlijsten/{next}" : Adres, Doe is "NieuweVersie" or "Vaststellen" ? null : "onderwerpen")
            : await AgainAsync(outcome, ct);
    }
}
