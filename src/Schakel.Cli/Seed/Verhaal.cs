using Schakel.Core.Meldingen;

namespace Schakel.Cli.Seed;

/// <summary>Who reports and what they say, in the proportions and the words of the work.</summary>
internal sealed class Verhaal(Verhalen bron, Toeval toeval)
{
    // CBS 84849NED, 2023, meldingen: Justitie en veiligheid 67 %, gezondheidszorg 8 %, onderwijs 4 %, niet beroepsmatig 8 %.
    private static readonly (string, double)[] _melders =
    [
        ("politie", 66.4), ("openbaar-ministerie", .8), ("huisarts", 3), ("ziekenhuis", 3.2), ("jeugdgezondheidszorg", 2), ("school", 4.2), ("leerplichtambtenaar", .6),
        ("jeugdhulpaanbieder", 2.1), ("gecertificeerde-instelling", 1.2), ("wijkteam", 2.6), ("maatschappelijk-werk", 2), ("vrouwenopvang", .9), ("veilig-thuis", .6),
        ("kinderopvang", .5), ("gemeente-overig", 1.2), ("beroepsmatig-anders", .7), ("familielid", 3), ("buurtbewoner", 2.2), ("volwassen-slachtoffer", 1.4), ("sociaal-netwerk", 1.4),
    ];

    // Impactmonitor 2022: 43 % of the adviezen to citizens; schools ask twice as often as they report.
    private static readonly (string, double)[] _vragers =
    [
        ("familielid", 18), ("buurtbewoner", 9), ("volwassen-slachtoffer", 9), ("sociaal-netwerk", 7), ("school", 8.8), ("huisarts", 2.3), ("ziekenhuis", 4.2), ("psychiater", 4.6),
        ("jeugdhulpaanbieder", 7.6), ("kinderopvang", 1.4), ("politie", 4.4), ("maatschappelijk-werk", 6.5), ("wijkteam", 8), ("jeugdgezondheidszorg", 2), ("beroepsmatig-anders", 6.2), ("onbekend", 1),
    ];

    private static readonly (string, double)[] _duur =
        [("tot-1-week", 15), ("1-week-1-maand", 9), ("1-6-maanden", 29), ("6-12-maanden", 21), ("1-5-jaar", 21), ("langer-dan-5-jaar", 5)];

    public string Duur() => toeval.Kies(_duur);

    public string Vrager() => toeval.Kies(_vragers);

    public MelderGegevens Melder(Gezin gezin)
    {
        var wie = toeval.Kies(_melders);
        var beroepsmatig = wie is not ("familielid" or "buurtbewoner" or "volwassen-slachtoffer" or "sociaal-netwerk");
        var afschermen = beroepsmatig ? toeval.Kans(.05) : toeval.Kans(.7);
        return new MelderGegevens
        {
            Beroepsmatig = beroepsmatig,
            Hoedanigheid = wie,
            Organisatie = Instelling(wie),
            Naam = wie == "volwassen-slachtoffer" ? gezin.Mensen[0].Identiteit.Naam : $"{(char)('A' + toeval.Tussen(0, 22))}. {toeval.Kies(["Verbeek", "Groen", "Timmer", "Evers", "Kramer", "Otten", "Sluis", "Vonk"])}",
            Telefoon = $"06-000{toeval.Tussen(10000, 99999)}",
            Afschermen = afschermen,
            Afschermgrond = afschermen && beroepsmatig ? "verstoring-vertrouwensrelatie" : afschermen ? "geen-toestemming" : null,
        };
    }

    public string Situatie(Gezin gezin)
    {
        var aard = bron.Situaties.ContainsKey(gezin.Aard) ? gezin.Aard : "huiselijk-geweld-overig";
        string First(Func<Mens, bool> fits, string otherwise) =>
            gezin.Mensen.Where(fits).Select(m => m.Identiteit.Voornamen).FirstOrDefault(n => n is not null) ?? otherwise;
        var moeder = First(m => !m.IsKind && m.Identiteit.Geslacht == "v", "moeder");
        var vader = First(m => !m.IsKind && m.Identiteit.Geslacht == "m", "vader");
        var kinderen = gezin.Mensen.Where(m => m.Rol == "kind" || (gezin.Aard == "geweld-tegen-ouders" && m.Rol == "pleger")).ToList();
        return toeval.Kies(bron.Situaties[aard])
            .Replace("{moeder}", moeder, StringComparison.Ordinal)
            .Replace("{vader}", vader, StringComparison.Ordinal)
            .Replace("{ander}", vader, StringComparison.Ordinal)
            .Replace("{oudste}", kinderen.FirstOrDefault()?.Identiteit.Voornamen ?? "het oudste kind", StringComparison.Ordinal)
            .Replace("{kind}", kinderen.LastOrDefault()?.Identiteit.Voornamen ?? "het kind", StringComparison.Ordinal)
            .Replace("{plaats}", gezin.Adres.Plaats ?? "", StringComparison.Ordinal)
            .Replace("{tijd}", $"{toeval.Tussen(20, 23)}.{toeval.Kies(["05", "20", "40", "55"])} uur", StringComparison.Ordinal);
    }

    public string Motivering(string besluit) => toeval.Kies(bron.Motiveringen[besluit]);

    public string WatSpeelt(Gezin gezin) => toeval.Kies(bron.WatSpeelt)
        .Replace("{moeder}", "Moeder", StringComparison.Ordinal).Replace("{vader}", "vader", StringComparison.Ordinal);

    public string ToelichtingOverdracht() => toeval.Kies(bron.ToelichtingOverdracht);

    public (string Vraag, string Antwoord) Vraag()
    {
        var i = toeval.Tussen(0, bron.Vragen.Length - 1);
        return (bron.Vragen[i], bron.Antwoorden[i]);
    }

    /// <summary>The kinds as codes: the main one, and a finer one beneath it.</summary>
    public List<string> Aard(Gezin gezin)
    {
        var kinds = new List<string> { gezin.Aard };
        if (gezin.Aard == "partnergeweld" && gezin.Mensen.Any(m => m.IsKind))
        {
            kinds.Add("kindermishandeling-getuige-van-geweld");
        }

        var suffix = gezin.Aard == "kindermishandeling"
            ? toeval.Kies(["fysiek", "verwaarlozing", "emotionele-mishandeling", "emotionele-verwaarlozing", "getuige-van-geweld"])
            : toeval.Kies(["fysiek", "emotionele-mishandeling", "financieel"]);
        kinds.Add($"{gezin.Aard}-{suffix}");
        return kinds;
    }

    private string? Instelling(string wie) => wie switch
    {
        "politie" => "Politie Midden-Nederland",
        "openbaar-ministerie" => "Openbaar Ministerie",
        "school" => toeval.Kies(["Basisschool De Regenboog", "Basisschool Het Kompas", "College De Meent"]),
        "huisarts" => toeval.Kies(["Huisartsenpraktijk Havenplein", "Huisartsenpraktijk De Linde"]),
        "ziekenhuis" => "Ziekenhuis De Vecht, spoedeisende hulp",
        "jeugdgezondheidszorg" => "Jeugdgezondheidszorg",
        "kinderopvang" => "Kinderopvang De Speeltuin",
        _ => null,
    };
}
