using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Personen;

namespace Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;

/// <summary>Codes, people and the besluit in words.</summary>
internal static class Woorden
{
    /// <summary>The name of the field of an answer, under which the use case reports a fault as well.</summary>
    public static string Veld(string sleutel) => $"{nameof(RecordVeiligheidsbeoordeling.Command.Antwoorden)}.{sleutel}";

    public static string Veld(this GesteldeVraag gesteld) => Veld(gesteld.Sleutel);

    /// <summary>The choices of a question; one that need not be answered can be taken back.</summary>
    public static IReadOnlyList<SelectListItem> Keuzes(this Vraag vraag, IStringLocalizer<Teksten> text)
    {
        var keuzes = vraag.Soort switch
        {
            VraagSoort.JaNeeOnbekend => [new(text["Ja"], "ja"), new(text["Nee"], "nee"), new(text["Onbekend"], "onbekend")],
            VraagSoort.Schaal => Enumerable.Range(vraag.Schaal!.Van, vraag.Schaal.TotEnMet - vraag.Schaal.Van + 1)
                .Select(getal => getal.ToString(CultureInfo.InvariantCulture)).Select(getal => new SelectListItem(getal, getal)),
            _ => vraag.Opties.Select(optie => new SelectListItem(optie.Naam, optie.Waarde)),
        };
        return vraag.Verplicht || vraag.Soort == VraagSoort.Meerkeuze ? [.. keuzes] : [.. keuzes, new(text["Geen antwoord"], "")];
    }

    /// <summary>An answer as people read it; empty when there is none.</summary>
    public static string Antwoord(this Vraag vraag, IReadOnlyList<string> waarden, IStringLocalizer<Teksten> text) => vraag.Soort switch
    {
        VraagSoort.Tekst => string.Join('\n', waarden),
        _ => string.Join(", ", waarden.Select(waarde => vraag.Keuzes(text).FirstOrDefault(k => k.Value == waarde)?.Text ?? waarde)),
    };

    /// <summary>A question as it was put: the child first where it is asked for each child.</summary>
    public static string Titel(this GesteldeVraag gesteld, IEnumerable<Bekend.Mens> mensen, IStringLocalizer<Teksten> text) =>
        gesteld.Kind is { } kind
            ? text["{0}: {1}", mensen.FirstOrDefault(m => m.Id == kind)?.Noem(text) ?? text["Kind"], gesteld.Vraag.Titel]
            : gesteld.Vraag.Titel.ToString();

    /// <summary>The name, or the place in the melding of somebody whose name is not known.</summary>
    public static string Noem(this Bekend.Mens mens, IStringLocalizer<Teksten> text) => mens.Identiteit.Naam is { Length: > 0 } naam
        ? naam
        : text["Persoon {0}, naam onbekend", mens.Volgnummer].Value;

    /// <summary>The age on a day, as far as the birth date is known.</summary>
    public static string? Leeftijd(this Identiteit wie, DateOnly op, IStringLocalizer<Teksten> text) =>
        DeelsBekendeDatum.TryParse(wie.Geboortedatum, out var geboren) && geboren.Leeftijd(op) is { } jaren
            ? (jaren.Minimum == jaren.Maximum ? text["{0} jaar", jaren.Minimum] : text["{0} of {1} jaar", jaren.Minimum, jaren.Maximum]).Value
            : null;

    public static string Dag(this DateTime op, string format = "d MMMM yyyy") => Amsterdam.Day(op).ToString(format, CultureInfo.CurrentCulture);

    /// <summary>The whole decision in one sentence.</summary>
    public static string Besluitzin(
        Melding melding, string taxatie, string regionaal, string verantwoordelijke, Naslagwerk naslag, IStringLocalizer<Teksten> text) =>
        text["Melding {0} van {1}: {2}; {3}, verantwoordelijk: {4}.", melding.Nummer, melding.OntvangenOp.Dag("d MMMM"),
            Midden(naslag.Lijst(CodeLijsten.Veiligheidstaxatie).NaamVan(taxatie)),
            Midden(naslag.Besluiten.Regionaal.NaamVan(regionaal)), verantwoordelijke];

    // In the middle of a sentence a label begins with a small letter.
    private static string Midden(string label) => label.Length == 0 ? label : char.ToLower(label[0], CultureInfo.CurrentCulture) + label[1..];
}
