using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Overdracht;
using Schakel.Web.Pages.Meldingen;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>An offer and its document in the words of the work.</summary>
public sealed class OverdrachtWoorden(IStringLocalizer<Teksten> text, Naslagwerk naslag, Momenten momenten)
{
    public IEnumerable<string> Aard(IEnumerable<string> codes) => Names(CodeLijsten.Aard, codes);

    public IEnumerable<string> Gevraagd(Voorbeeld voorbeeld) => Names(CodeLijsten.SoortOverdrachtVraag, voorbeeld.Gevraagd);

    public string Gemeente(Voorbeeld voorbeeld) =>
        naslag.Gemeenten.Find(voorbeeld.Gemeente)?.Naam ?? text["Gemeente onbekend of geheim"];

    public string Kinderen(int count) => count switch
    {
        0 => text["Geen kinderen"],
        1 => text["1 kind"],
        _ => text["{0} kinderen", count],
    };

    public string Status(OverdrachtStatus status) => status switch
    {
        OverdrachtStatus.Aangeboden => text["Wacht op antwoord"],
        OverdrachtStatus.Aangenomen => text["Aangenomen"],
        OverdrachtStatus.Geweigerd => text["Geweigerd"],
        _ => text["Ingetrokken"],
    };

    public static string Tone(OverdrachtStatus status) => status switch
    {
        OverdrachtStatus.Aangeboden => "info",
        OverdrachtStatus.Aangenomen => "ok",
        OverdrachtStatus.Geweigerd => "danger",
        _ => "neutral",
    };

    public string Weigering(string? reden) => reden is null ? "" : naslag.Lijst(CodeLijsten.RedenWeigering).NaamVan(reden);

    public string Taxatie(string code) => naslag.Lijst(CodeLijsten.Veiligheidstaxatie).NaamVan(code);

    public string? Duur(string? code) => code is null ? null : naslag.Lijst(CodeLijsten.Duur).NaamVan(code);

    public string Rol(string code) => naslag.Lijst(CodeLijsten.RolBetrokkene).NaamVan(code);

    public string Hoedanigheid(string code) => naslag.Lijst(CodeLijsten.Hoedanigheid).NaamVan(code);

    public IEnumerable<string> Wijzen(OverdrachtDocument.Contact contact) => Names(CodeLijsten.VeiligContact, contact.Wijzen);

    /// <summary>The name of somebody in the document, or what they are when no name is known.</summary>
    public string Naam(OverdrachtDocument.Mens mens) => mens.Naam.Length > 0 ? mens.Naam : Rol(mens.Rol);

    public string Band(OverdrachtDocument document, OverdrachtDocument.Band band)
    {
        var (van, naar) = (Naam(document.Mensen[band.Van - 1]), Naam(document.Mensen[band.Naar - 1]));
        return band.Soort == "gezag"
            ? text["{0} heeft gezag over {1}: {2}", van, naar, naslag.Lijst(CodeLijsten.Gezag).NaamVan(band.Gezag ?? "onbekend")]
            : text["{0} – {1} – {2}", van, naslag.Lijst(CodeLijsten.Relatie).NaamVan(band.Soort), naar];
    }

    public string Bron(OverdrachtDocument document, OverdrachtDocument.Tekst tekst) => tekst.Bron switch
    {
        WiensWoorden.Melder => text["In de woorden van de melder"],
        WiensWoorden.Medewerker => text["In de woorden van Veilig Thuis"],
        WiensWoorden.Betrokkene when tekst.BronMens is { } number => text["In de woorden van {0}", Naam(document.Mensen[number - 1])],
        _ => text["In de woorden van iemand anders"],
    };

    public string Over(OverdrachtDocument document, OverdrachtDocument.Tekst tekst) => tekst.Over.Count == 0
        ? text["over iedereen"]
        : text["over {0}", string.Join(", ", tekst.Over.Select(number => Naam(document.Mensen[number - 1])))];

    public string Tijdstip(DateTime utc) => momenten.Tijdstip(utc);

    public string Dag(DateOnly dag) => momenten.Dag(dag);

    private IEnumerable<string> Names(string lijst, IEnumerable<string> codes) => codes.Select(naslag.Lijst(lijst).NaamVan);
}
