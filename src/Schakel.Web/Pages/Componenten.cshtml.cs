using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Web.Access;
using Schakel.Web.Pages.Componenten;

namespace Schakel.Web.Pages;

/// <summary>Every component in every state, to look at; part of the demonstration only.</summary>
[Public]
public sealed class ComponentenModel(
    IOptions<SchakelOptions> options, IStringLocalizer<Teksten> text, TimeProvider clock, Naslagwerk naslag) : PageModel
{
    /// <summary>A name as hostile and as long as life sends them.</summary>
    public const string VreemdeNaam = "<script>alert('x')</script> & \"Ş̧ükrü\" van der Wölflingen-Ouwehand tot Nieuwpoortschezijl";

    public const string RechtsNaarLinks = "سامر الحلبي";

    public string? Achternaam { get; set; } = VreemdeNaam;

    public string? Postcode { get; set; } = "1211 AB";

    public string? Bedrag { get; set; }

    public string? Toelichting { get; set; } = RechtsNaarLinks;

    public string? Gemeente { get; set; } = "Hilversum";

    public string? Vervolg { get; set; } = "overdracht";

    public IReadOnlyList<string> Aard { get; set; } = ["partner", "kind"];

    public bool Anoniem { get; set; } = true;

    public string? Ontvangen { get; set; } = "gisteren";

    public DeelsBekend Geboren { get; set; } = new(null, "3", "1988");

    public DateOnly Vandaag { get; } = Amsterdam.Day(clock.GetUtcNow());

    public DateTime Nu { get; } = clock.GetUtcNow().UtcDateTime;

    public IReadOnlyList<SelectListItem> Gemeenten { get; } =
        [.. new[] { "Blaricum", "Eemnes", "Gooise Meren", "Hilversum", "Huizen", "Laren", "Wijdemeren" }.Select(g => new SelectListItem(g, g))];

    public IReadOnlyList<SelectListItem> Soorten { get; private set; } = [];

    public IReadOnlyList<string> Stappen { get; private set; } = [];

    public Grafieken Grafieken { get; } = new(text, naslag.Tegelkaart, Amsterdam.Day(clock.GetUtcNow()));

    public IActionResult OnGet(bool fouten)
    {
        if (!options.Value.Demo)
        {
            return NotFound();
        }

        Soorten =
        [
            new(text["Geweld tussen partners"], "partner"), new(text["Kindermishandeling"], "kind"),
            new(text["Mishandeling van een oudere"], "oudere"), new(text["Anders"], "anders"),
        ];
        Stappen = [text["Melder"], text["Wat is er gebeurd"], text["Betrokkenen"], text["Controleer uw antwoorden"]];
        if (fouten)
        {
            AddErrors();
        }

        return Page();
    }

    private void AddErrors()
    {
        foreach (var field in new[] { nameof(Achternaam), nameof(Toelichting), nameof(Gemeente), nameof(Vervolg), nameof(Aard), nameof(Ontvangen), nameof(Geboren) })
        {
            ModelState.AddModelError(field, text["Zo ziet een fout bij het veld {0} eruit.", field]);
        }

        ModelState.AddModelError("", text["Over deze melding is al een besluit genomen."]);
    }

    /// <summary>A date of which a part may be unknown.</summary>
    public sealed record DeelsBekend(string? Dag, string? Maand, string? Jaar);
}
