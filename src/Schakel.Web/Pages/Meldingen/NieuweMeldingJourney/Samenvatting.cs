using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Naslag;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>One answer as people read it, with the field that it came from.</summary>
public sealed record Regel(string Vraag, string Veld, string Antwoord);

/// <summary>An answer that differs between this screen and another.</summary>
public sealed record Verschil(string Vraag, string Hier, string Daar);

/// <summary>The answers of a page in words: to check before recording, and to lay two versions side by side.</summary>
public sealed class Samenvatting(Naslagwerk naslag, IStringLocalizer<Teksten> text)
{
    /// <summary>The questions that were answered, in the order of the page.</summary>
    public IReadOnlyList<Regel> Regels(string deel, Velden velden, IReadOnlyList<Mens> mensen) =>
        [.. Lines(NieuweMelding.StapOf(deel), new Antwoorden(velden, naslag, text, mensen))
            .Where(r => r.Antwoord is { Length: > 0 })
            .Select(r => new Regel(r.Vraag, r.Veld, r.Antwoord!))];

    public IReadOnlyList<Verschil> Compare(string deel, Velden hier, Velden daar, IReadOnlyList<Mens> mensen)
    {
        var here = Regels(deel, hier, mensen);
        var there = Regels(deel, daar, mensen);
        string Of(IReadOnlyList<Regel> regels, string veld) =>
            regels.FirstOrDefault(r => r.Veld == veld)?.Antwoord ?? text["niet ingevuld"];
        return [.. here.Concat(there).DistinctBy(r => r.Veld)
            .Select(r => new Verschil(r.Vraag, Of(here, r.Veld), Of(there, r.Veld)))
            .Where(v => v.Hier != v.Daar)];
    }

    private IEnumerable<(string Vraag, string Veld, string? Antwoord)> Lines(string stap, Antwoorden a) => stap switch
    {
        NieuweMelding.Contact =>
        [
            (text["Hoe kwam het binnen?"], "Kanaal", a.Code("Kanaal", CodeLijsten.Kanaal)),
            (text["Wanneer?"], "Wanneer", a.Text("Wanneer")),
        ],
        NieuweMelding.Melder => Melder(a),
        NieuweMelding.Zorgen => Zorgen(a),
        NieuweMelding.Incidenten => Incident(a),
        NieuweMelding.Betrokkenen => Wie(a).Concat(Bereik(a)),
        _ => a.Relations(),
    };

    private (string, string, string?)[] Melder(Antwoorden a) =>
    [
        (text["Wie meldt er?"], "Hoedanigheid", a.Code("Hoedanigheid", CodeLijsten.Hoedanigheid)),
        (text["Functie"], "Functie", a.Text("Functie")),
        (text["Organisatie"], "Organisatie", a.Text("Organisatie")),
        (text["Naam"], "Naam", a.Text("Naam")),
        (text["Telefoon"], "Telefoon", a.Text("Telefoon")),
        (text["E-mail"], "Email", a.Text("Email")),
        (text["Melder afschermen"], "Afschermen", a.Yes("Afschermen")),
        (text["Grond voor afschermen"], "Afschermgrond", a.Code("Afschermgrond", CodeLijsten.Afschermgrond)),
    ];

    private (string, string, string?)[] Zorgen(Antwoorden a) =>
    [
        (text["Wat is er aan de hand?"], "Tekst", a.Text("Tekst")),
        (text["Wiens woorden zijn dit?"], "Bron", a.Source()),
        (text["Over wie gaat dit?"], "Over", a.About()),
        (text["Aard"], "Aard", a.Codes("Aard", CodeLijsten.Aard)),
        (text["Duur"], "Duur", a.Code("Duur", CodeLijsten.Duur)),
        (text["Gemeente"], "Gemeente", a.Gemeente("Gemeente")),
        (text["Spoed"], "Spoed", a.Yes("Spoed")),
        (text["Terugkoppeling gewenst"], "Terugkoppeling", a.Yes("Terugkoppeling")),
        (text["Kenmerk van de melder"], "Kenmerk", a.Text("Kenmerk")),
    ];

    private (string, string, string?)[] Incident(Antwoorden a) =>
    [
        (text["Wat gebeurde er?"], "Tekst", a.Text("Tekst")),
        (text["Wanneer?"], "Wanneer", a.Text("Wanneer")),
        (text["Waar?"], "Locatie", a.Text("Locatie")),
        (text["Wiens woorden zijn dit?"], "Bron", a.Source()),
        (text["Over wie gaat dit?"], "Over", a.About()),
    ];

    private (string, string, string?)[] Wie(Antwoorden a) =>
    [
        (text["Rol"], "Rol", a.Code("Rol", CodeLijsten.RolBetrokkene)),
        (text["Uitgerekende datum"], "UitgerekendeDatum", a.Text("UitgerekendeDatum")),
        (text["Naam"], "Achternaam", a.Name()),
        (text["Geboortedatum"], "Geboortedatum", a.PartialDate("Geboortedatum")),
        (text["Geslacht"], "Geslacht", a.Code("Geslacht", CodeLijsten.Geslacht)),
        (text["BSN"], "Bsn", a.Text("Bsn")),
        (text["Huishouden"], "Huishouden", a.Text("Huishouden")),
    ];

    private (string, string, string?)[] Bereik(Antwoorden a) =>
    [
        (text["Adres"], "Adres", a.Address()),
        (text["Geheim adres"], "Geheim", a.Yes("Geheim")),
        (text["Grond voor geheimhouding"], "GeheimGrond", a.Code("GeheimGrond", CodeLijsten.GeheimAdresGrond)),
        (text["Telefoon"], "Telefoon", a.Text("Telefoon")),
        (text["E-mail"], "Email", a.Text("Email")),
        (text["Veilig te bereiken"], "Wijzen", a.Codes("Wijzen", CodeLijsten.VeiligContact)),
        (text["Uitleg bij contact"], "Uitleg", a.Text("Uitleg")),
        (text["Weet van de melding"], "Geinformeerd", a.Informed()),
        (text["Waarom niet?"], "RedenNietGeinformeerd", a.Code("RedenNietGeinformeerd", CodeLijsten.RedenNietGeinformeerd)),
    ];
}
