using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;

namespace Schakel.Web.Pages.Programma.Startfoto;

/// <summary>Controleer uw antwoorden: everything that a region answered, for whom, and whether it holds for the whole region.</summary>
public sealed class SubmitUitvraagModel(
    SchakelDb db, Uitvraagplaats plaats, SubmitUitvraag useCase, SubmitUitvraag.Rules rules, TimeProvider clock, IStringLocalizer<Teksten> text)
    : UitvraagPage(db, plaats, clock)
{
    /// <summary>Of the answers as they were checked.</summary>
    [BindProperty]
    public Guid Versie { get; set; }

    [BindProperty]
    public string? Functie { get; set; }

    [BindProperty]
    public Respondent? Respondent { get; set; }

    /// <summary><c>ja</c> or <c>nee</c>.</summary>
    [BindProperty]
    public string? Regiobreed { get; set; }

    [BindProperty]
    public string? Opmerking { get; set; }

    /// <summary>What must still be answered.</summary>
    public IEnumerable<Vraag> Ontbreekt => SubmitUitvraag.Missing(Dossier);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        var before = Dossier.Uitvraag.Ondertekening;
        (Versie, Functie, Respondent, Opmerking) = (Dossier.Uitvraag.Versie, before.Functie, before.Respondent, before.Opmerking);
        Regiobreed = before.Regiobreed switch { true => "ja", false => "nee", null => null };
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        var signed = new Ondertekening { Functie = Functie, Respondent = Respondent, Opmerking = Opmerking, Regiobreed = Regiobreed switch { "ja" => true, "nee" => false, _ => null } };
        var command = new SubmitUitvraag.Command(Dossier.Ronde.Id, Regio, Versie, signed);
        if (!ModelState.Accepts(command, rules, ModelStateExtensions.Leaf))
        {
            return await ShowAsync(ct);
        }

        if (ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text))
        {
            return SeeOther(Adres);
        }

        await FindAgainAsync(ct);
        ModelState.Remove(nameof(Versie));
        Versie = Dossier.Uitvraag.Versie;
        return await ShowAsync(ct);
    }
}
