using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;

namespace Schakel.Web.Pages.Programma.Startfoto;

/// <summary>The words of questionnaires and rounds.</summary>
public sealed class StartfotoWoorden(IStringLocalizer<Teksten> text, Naslagwerk naslag)
{
    public string Soort(VraagSoort soort) => soort switch
    {
        VraagSoort.Keuze => text["Eén antwoord uit een lijst"],
        VraagSoort.Meerkeuze => text["Meer antwoorden uit een lijst"],
        VraagSoort.Schaal => text["Een schaal"],
        VraagSoort.JaNeeOnbekend => text["Ja, nee of onbekend"],
        VraagSoort.Rangorde => text["Een volgorde van antwoorden"],
        VraagSoort.Getal => text["Een getal"],
        _ => text["Tekst"],
    };

    public IReadOnlyList<SelectListItem> Soorten() => [.. Enum.GetValues<VraagSoort>().Select(s => new SelectListItem(Soort(s), s.ToString()))];

    public string Voor(Respondent respondent) =>
        respondent == Respondent.Projectleider ? text["de projectleider"] : text["een ambtelijk vertegenwoordiger van de regio"];

    public string Antwoord(Vraag vraag, IReadOnlyList<string> waarden) => Vraagtelling.Words(vraag, waarden, JaNee);

    public string Waarde(Vraag vraag, string waarde) => Vraagtelling.Words(vraag with { Soort = vraag.Soort == VraagSoort.Rangorde ? VraagSoort.Keuze : vraag.Soort }, [waarde], JaNee);

    /// <summary>The name of a region on a day.</summary>
    public string Regio(string code, DateOnly op) => naslag.Gebieden.Find(SoortGebied.Programmaregio, code, op)?.Naam ?? code;

    /// <summary>"Alleen als u bij … antwoordt: …"; null for a question that is always asked.</summary>
    public string? Voorwaarde(Vraag vraag, Vragenlijstinhoud inhoud) => vraag.Voorwaarde is { } als && inhoud.FindVraag(als.Vraag) is { } eerder
        ? text["Alleen als u bij “{0}” antwoordt: {1}", eerder.Titel, string.Join(", ", als.Waarden.Select(w => Waarde(eerder, w)))].Value
        : null;

    /// <summary>Mean and spread, or nothing.</summary>
    public string? Verdeling(Vraagtelling telling) => telling is { Gemiddelde: { } mean, Spreiding: { } spread }
        ? text["Gemiddeld {0}, spreiding {1}, over {2} regio's", mean.ToString("0.0", CultureInfo.CurrentCulture), spread.ToString("0.0", CultureInfo.CurrentCulture), telling.Getallen.Count].Value
        : null;

    /// <summary>What can be counted of a question with its regions: its answers, and the three ways not to answer.</summary>
    /// <param name="leeg">Also the ways not to answer that no region took; a comparison needs them.</param>
    public IEnumerable<(string Naam, IReadOnlyList<string> Regios)> Rijen(Vraagtelling telling, bool leeg = true) =>
    [
        .. telling.Vraag.Soort == VraagSoort.Rangorde ? [] : telling.Per.Select(p => (Waarde(telling.Vraag, p.Key), p.Value)),
        .. telling.Vraag.Soort is VraagSoort.Tekst or VraagSoort.Getal or VraagSoort.Rangorde ? new (string, IReadOnlyList<string>)[] { (text["beantwoord"].Value, [.. telling.Antwoord.Keys]) } : [],
        .. new (string Naam, IReadOnlyList<string> Regios)[]
        {
            (text["niet beantwoord"].Value, telling.NietBeantwoord),
            (text["niet gevraagd"].Value, telling.NietGevraagd),
            (text["nog niet ingediend"].Value, telling.NietIngediend),
        }.Where(rest => leeg || rest.Regios.Count > 0),
    ];

    private string JaNee(string waarde) => waarde switch
    {
        "ja" => text["Ja"],
        "nee" => text["Nee"],
        _ => text["Onbekend"],
    };
}
