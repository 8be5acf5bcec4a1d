using System.Globalization;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;

namespace Schakel.Cli.Seed;

/// <summary>Answers the questionnaire as somebody would who then comes to this taxatie and this besluit.</summary>
/// <remarks>A question that it does not know, of a region's own questionnaire, gets the most cautious answer.</remarks>
internal sealed class Beantwoorder(Vragenlijst lijst, Verhaal verhaal, Toeval toeval)
{
    /// <summary>Code and version.</summary>
    public string Lijst => lijst.Naam;

    public Antwoorden Fill(Opname opname, Inschatting inschatting)
    {
        var kinderen = opname.Kinderen;
        var given = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var gesteld in lijst.Onderwerpen.SelectMany(o => GesteldeVraag.Van(o, [.. kinderen.Keys])))
        {
            var kind = gesteld.Kind is { } id ? kinderen[id] : null;
            given[gesteld.Sleutel] = Answer(gesteld.Vraag, opname, inschatting, kind, given);
        }

        return new Antwoorden(given);
    }

    private string[] Answer(Vraag vraag, Opname opname, Inschatting i, Mens? kind, Dictionary<string, IReadOnlyList<string>> given) => vraag.Code switch
    {
        "nu-onveilig" => [i.Acuut ? "ja" : OfTen(8, "nee", "onbekend")],
        "signalen-acuut" => Signalen(opname, i),
        "toelichting-acuut" => i.Acuut || toeval.Kans(.5) ? Words(vraag, opname, i.Acuut ? "acuut" : "rustig") : [],
        "eerder-geweld" => [i.Structureel || opname.Melding.EerdereMeldingen > 0 ? "ja" : OfTen(6, "nee", "onbekend")],
        "frequentie" => [Said(given, "eerder-geweld") == "ja" ? toeval.Kies(["soms", "maandelijks", "wekelijks"]) : OfTen(7, "eenmalig", "onbekend")],
        "verloop" => [Said(given, "eerder-geweld") == "ja" ? (i.Acuut ? "erger" : toeval.Kies(["gelijk", "erger", "onbekend"])) : "onbekend"],
        "kind-aanwezig" => [OfTen(opname.Melding.Aard.Contains("partnergeweld") ? 7 : 5, "ja", "onbekend")],
        "kind-zorg" => [opname.Melding.Aard.Exists(a => a.EndsWith("verwaarlozing", StringComparison.Ordinal)) ? OfTen(6, "nee", "onbekend") : OfTen(8, "ja", "onbekend")],
        "kind-eigen-woorden" => kind is not null && toeval.Kans(.35) ? Optional(verhaal.EigenWoorden(opname.Tafereel, kind)) : [],
        "kunnen-herstellen" => [!i.Onveilig ? "ja" : i.Acuut ? "nee" : OfTen(6, "nee", "onbekend")],
        "krachten" => toeval.Kans(.6) ? Words(vraag, opname, null) : [],
        "netwerk" => [toeval.Kies(["ja", "ja", "onbekend", "nee"])],
        _ => Rest(vraag, opname, i, given),
    };

    private string[] Rest(Vraag vraag, Opname opname, Inschatting i, Dictionary<string, IReadOnlyList<string>> given) => vraag.Code switch
    {
        "zien-probleem" => [i.WerkenMee ? OfTen(7, "allen", "sommigen") : toeval.Kies(["sommigen", "niemand", "onbekend"])],
        "werken-mee" => [i.WerkenMee ? OfTen(7, "ja", "deels") : toeval.Kies(["deels", "nee", "niet-gesproken"])],
        "iemand-zicht" => [i.Toezicht is not null ? "ja" : OfTen(6, "nee", "onbekend")],
        "wie-zicht" => [i.Toezicht ?? "niemand"],
        "hulp-ingezet" => [i.Hulp ? "ja" : OfTen(8, "nee", "onbekend")],
        "tijdelijk-huisverbod" => [i.Acuut && opname.Melding.Aard.Contains("partnergeweld") ? OfTen(3, "ja", "nee") : "nee"],
        "stabiel" => [!i.Onveilig ? "ja" : i.WerkenMee ? OfTen(5, "ja", "onbekend") : OfTen(5, "nee", "onbekend")],
        "zorg-medewerker" => [(i.Acuut ? toeval.Tussen(1, 4) : i.Onveilig ? toeval.Tussen(3, 6) : toeval.Tussen(7, 9)).ToString(CultureInfo.InvariantCulture)],
        "grootste-zorg" => Words(vraag, opname, i.Acuut ? "acuut" : i.Onveilig ? "onveilig" : "veilig"),
        _ => vraag.Verplicht ? [Cautious(vraag)] : [],
    };

    private static string[] Signalen(Opname opname, Inschatting i)
    {
        if (!i.Acuut)
        {
            return ["niets-bekend"];
        }

        var aard = opname.Melding.Aard;
        List<string> found = [];
        found.AddRange(aard.Exists(a => a.EndsWith("-fysiek", StringComparison.Ordinal)) ? ["lichamelijk-geweld"] : []);
        found.AddRange(aard.Exists(a => a.EndsWith("-verwaarlozing", StringComparison.Ordinal)) ? ["geen-basiszorg"] : []);
        found.AddRange(opname.Teksten.Any(t => t.Tekst.Contains("dreigd", StringComparison.Ordinal)) || found.Count == 0 ? ["bedreiging"] : []);
        return [.. found];
    }

    private string[] Words(Vraag vraag, Opname opname, string? hoe) => Optional(verhaal.Antwoord(vraag.Code, opname.Tafereel, hoe) ?? (vraag.Verplicht ? "Nog niet bekend." : null));

    private static string[] Optional(string? tekst) => tekst is null ? [] : [tekst];

    private static string Cautious(Vraag vraag) => vraag.Soort switch
    {
        VraagSoort.JaNeeOnbekend => "onbekend",
        VraagSoort.Tekst => "Nog niet bekend.",
        VraagSoort.Schaal => vraag.Schaal!.Van.ToString(CultureInfo.InvariantCulture),
        _ => vraag.Opties[^1].Waarde,
    };

    private static string Said(Dictionary<string, IReadOnlyList<string>> given, string vraag) => given.GetValueOrDefault(vraag, [])[0];

    private string OfTen(int times, string one, string other) => toeval.Kans(times / 10.0) ? one : other;
}

/// <summary>How the professionals see it, from which answers, taxatie and besluit follow alike.</summary>
/// <param name="Toezicht">Who watches over safety beside Veilig Thuis, as the answer to that question; null for nobody.</param>
internal sealed record Inschatting(bool Acuut, bool Structureel, bool WerkenMee, bool Hulp, string? Toezicht)
{
    public bool Onveilig => Acuut || Structureel;

    /// <summary>A code of the list veiligheidstaxatie.</summary>
    public string Taxatie => (Acuut, Structureel) switch
    {
        (true, true) => "acute-en-structurele-onveiligheid",
        (true, false) => "acute-onveiligheid",
        (false, true) => "structurele-onveiligheid",
        _ => "geen-acute-of-structurele-onveiligheid",
    };
}
