using Schakel.Core.Meldingen;

namespace Schakel.Cli.Seed;

/// <summary>The reporters as they make themselves known.</summary>
internal sealed class Melders(Mensen bron, Toeval toeval)
{
    public MelderGegevens Make(Meldersoort soort, Mens? zelf, bool middenNederland)
    {
        var afschermen = soort.Groep != "zelf" && toeval.Kans(soort.Groep == "politie" ? .01 : soort.Beroepsmatig ? .06 : .7);
        var functies = bron.Functies.GetValueOrDefault(soort.Code);
        return new MelderGegevens
        {
            Beroepsmatig = soort.Beroepsmatig,
            Hoedanigheid = soort.Code,
            Functie = functies is null ? null : toeval.Kies(functies),
            Organisatie = Instelling(soort.Code, middenNederland),
            Naam = soort.Groep == "zelf" ? zelf?.Identiteit.Naam : $"{(char)('A' + toeval.Tussen(0, 22))}. {toeval.Kies(bron.Melders)}",
            Telefoon = Telefoon(toeval),
            Afschermen = afschermen,
            Afschermgrond = !afschermen ? null : soort.Beroepsmatig
                ? soort.Groep == "politie" ? "gevaar-melder-of-medewerkers" : toeval.Kies(["verstoring-vertrouwensrelatie", "verstoring-vertrouwensrelatie", "gevaar-slachtoffer-of-huisgenoot", "gevaar-melder-of-medewerkers"])
                : "geen-toestemming",
        };
    }

    /// <summary>How they reach Veilig Thuis: an office writes too, at night people call.</summary>
    public string Kanaal(Meldersoort soort, bool nacht) => soort.Code switch
    {
        "politie" => "politie",
        "openbaar-ministerie" => "bericht",
        _ when nacht => toeval.Kans(.8) ? "telefoon" : "webformulier",
        _ when soort.Beroepsmatig => toeval.Kies(new (string, double)[] { ("telefoon", 45), ("webformulier", 32), ("e-mail", 14), ("brief", 9) }),
        _ => toeval.Kies(new (string, double)[] { ("telefoon", 66), ("webformulier", 22), ("balie", 7), ("e-mail", 5) }),
    };

    /// <summary>A number that nobody can have: 06-000 is not given out.</summary>
    public static string Telefoon(Toeval toeval) => $"06-000{toeval.Tussen(10000, 99999)}";

    private string? Instelling(string code, bool middenNederland) =>
        code == "politie" && middenNederland ? "Politie Midden-Nederland"
        : bron.Instellingen.TryGetValue(code, out var names) ? toeval.Kies(names)
        : null;
}
