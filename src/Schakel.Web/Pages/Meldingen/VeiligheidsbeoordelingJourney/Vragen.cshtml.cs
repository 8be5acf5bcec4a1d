using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;

namespace Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;

/// <summary>One subject of the questionnaire; whatever is filled in is kept, also when something is still missing.</summary>
public sealed class VragenModel(Werktafel tafel, IStringLocalizer<Teksten> text) : BeoordelingPage(tafel)
{
    /// <summary>Fields bear the name under which the use case reports a fault.</summary>
    public const string Prefix = "Antwoorden.";

    [BindProperty(SupportsGet = true)]
    public string Onderwerp { get; set; } = "";

    /// <summary>Which button: <c>verder</c>, <c>terug</c> or <c>later</c>.</summary>
    [BindProperty]
    public string? Naar { get; set; }

    public int Plaats => Blad.Lijst.Onderwerpen.ToList().FindIndex(o => o.Code == Onderwerp);

    public Onderwerp Deze => Blad.Lijst.Onderwerpen[Plaats];

    public override int Stap => Plaats + 1;

    protected override string? DeelNaam => Werkblad.Vragendeel(Onderwerp);

    protected override bool IsThere => Plaats >= 0;

    private List<GesteldeVraag> Gesteld => [.. GesteldeVraag.Van(Deze, Blad.Bekend.Kinderen)];

    public override string Words(string veld, IReadOnlyList<string> waarden) => Gesteld.Find(v => v.Sleutel == veld) is { } gesteld
        ? text["{0}: {1}", gesteld.Titel(Blad.Bekend.Mensen, text), gesteld.Vraag.Antwoord(waarden, text)]
        : base.Words(veld, waarden);

    public void OnGet() => Fill(Prefix);

    public async Task<IActionResult> OnPostConceptAsync(CancellationToken ct) => Saved(await KeepAsync(Typed(), ct));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var typed = Typed();
        if (!ModelState.Accepts(await KeepAsync(typed, ct), text))
        {
            return Page();
        }

        if (Naar is "terug" or "later")
        {
            return SeeOther(Naar == "later" || Plaats == 0 ? $"/meldingen/{MeldingId}" : Blad.Paden[Plaats - 1]);
        }

        foreach (var (sleutel, reden) in Beantwoording.Faults(Gesteld, Antwoorden.Geen.With(
            typed.Alle.Select(v => KeyValuePair.Create<string, IReadOnlyList<string>>(v.Key, v.Value)))))
        {
            ModelState.AddModelError(Prefix + sleutel, text[reden.Refusal!, [.. reden.Arguments]]);
        }

        return ModelState.IsValid ? SeeOther(Blad.Paden[Plaats + 1]) : Page();
    }

    // Only what this page asks; empty fields are no answers.
    private Velden Typed()
    {
        var typed = Gesteld.Select(v => KeyValuePair.Create(
            v.Sleutel, Request.Form[Prefix + v.Sleutel].Where(w => !string.IsNullOrWhiteSpace(w)).Select(w => w!).ToArray())).ToList();
        foreach (var (sleutel, waarden) in typed)
        {
            ModelState.SetModelValue(Prefix + sleutel, waarden, string.Join(',', waarden));
            ModelState.MarkFieldSkipped(Prefix + sleutel);
        }

        return new Velden(typed);
    }
}
