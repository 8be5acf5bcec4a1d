using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;

namespace Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;

/// <summary>One subject of the questionnaire; whatever is filled in is kept, also when something is still missing.</summary>
public sealed class VragenModel(Werktafel tafel, IStringLocalizer<Teksten> text) : Invulpagina(tafel)
{
    [BindProperty(SupportsGet = true)]
    public string Onderwerp { get; set; } = "";

    public int Plaats => Blad.Lijst.Onderwerpen.ToList().FindIndex(o => o.Code == Onderwerp);

    public Onderwerp Deze => Blad.Lijst.Onderwerpen[Plaats];

    public override int Stap => Plaats + 1;

    protected override string DeelNaam => Werkblad.Vragendeel(Onderwerp);

    protected override bool IsThere => Plaats >= 0;

    private List<GesteldeVraag> Gesteld => [.. GesteldeVraag.Van(Deze, Blad.Bekend.Kinderen)];

    public override string Words(string veld, IReadOnlyList<string> waarden) => Gesteld.Find(v => v.Veld() == veld) is { } gesteld
        ? text["{0} {1}", gesteld.Titel(Blad.Bekend.Mensen, text), gesteld.Vraag.Antwoord(waarden, text)]
        : "";

    public void OnGet() => Fill();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.Accepts(await KeepAsync(ct), text))
        {
            return Page();
        }

        if (Naar is "terug" or "later")
        {
            return SeeOther(Naar == "later" || Plaats == 0 ? $"/meldingen/{MeldingId}" : Blad.Paden[Plaats - 1]);
        }

        foreach (var (sleutel, reden) in Beantwoording.Faults(Gesteld, Blad.Antwoorden))
        {
            ModelState.AddModelError(Woorden.Veld(sleutel), text[reden.Refusal!, [.. reden.Arguments]]);
        }

        return ModelState.IsValid ? SeeOther(Blad.Paden[Plaats + 1]) : Page();
    }
}
