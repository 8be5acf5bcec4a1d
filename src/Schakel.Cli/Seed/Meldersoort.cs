namespace Schakel.Cli.Seed;

/// <summary>A kind of reporter, how often it reports, and about whom it can.</summary>
/// <param name="Code">A code of the list hoedanigheid.</param>
/// <param name="Groep">Which stories are theirs.</param>
/// <param name="Kantoor">Reports on working days only.</param>
/// <param name="Kind">The ages of the children that it knows; null when it does not need one.</param>
internal sealed record Meldersoort(string Code, double Gewicht, string Groep, bool Kantoor = true, (int Van, int TotEnMet)? Kind = null)
{
    // CBS 84849NED, 2023, meldingen: Justitie en veiligheid 67 %, gezondheidszorg 8 %, onderwijs 4 %, niet beroepsmatig 8 %.
    private static readonly (Meldersoort, double)[] _all = [.. new Meldersoort[]
    {
        new("politie", 66.4, "politie", false), new("openbaar-ministerie", .8, "politie"),
        new("huisarts", 3, "huisarts"), new("ziekenhuis", 3.2, "ziekenhuis", false), new("jeugdgezondheidszorg", 2, "jgz", true, (0, 14)), new("thuiszorg", .4, "thuiszorg"),
        new("school", 4.2, "school", true, (4, 17)), new("leerplichtambtenaar", .6, "school", true, (6, 17)), new("kinderopvang", .5, "opvang", true, (0, 3)),
        new("jeugdhulpaanbieder", 2.1, "hulp", true, (0, 17)), new("gecertificeerde-instelling", 1.2, "hulp", true, (0, 17)), new("wijkteam", 2.6, "hulp"),
        new("maatschappelijk-werk", 2, "hulp"), new("vrouwenopvang", .9, "vrouwenopvang"), new("veilig-thuis", .6, "hulp"), new("gemeente-overig", 1, "hulp"),
        new("beroepsmatig-anders", .5, "hulp"), new("familielid", 3, "netwerk", false), new("buurtbewoner", 2.2, "buurt", false),
        new("volwassen-slachtoffer", 1.4, "zelf", false), new("sociaal-netwerk", 1.4, "netwerk", false),
    }.Select(m => (m, m.Gewicht))];

    // Kinds in the proportions of the first half of 2025 (informatieprotocol-monitor.md §4.3, P14), and the share of police and
    // justice in each (veilig-thuis.md §14: 59 %, 78 %, 79 %); for the last two no share is known, and a half is taken.
    private static readonly (string Aard, double Aandeel, double Politie)[] _aard =
        [("kindermishandeling", 50, .59), ("partnergeweld", 38, .785), ("geweld-tegen-ouders", 6, .785), ("ouderenmishandeling", 2, .5), ("huiselijk-geweld-overig", 4, .5)];

    public static IEnumerable<Meldersoort> All => _all.Select(m => m.Item1);

    public bool Beroepsmatig => Groep is not ("netwerk" or "buurt" or "zelf");

    public static Meldersoort Kies(Toeval toeval) => toeval.Kies(_all);

    /// <summary>The kind of violence of a household that this reporter is the first to report.</summary>
    public string KiesAard(Toeval toeval) => toeval.Kies([.. _aard.Where(a => Knows(a.Aard)).Select(a => (a.Aard, a.Aandeel * (Groep == "politie" ? a.Politie : 1 - a.Politie)))]);

    public bool Fits(Gezin gezin, DateOnly op) => Knows(gezin.Aard) && (Kind is not { } kind || gezin.HasKind(kind.Van, kind.TotEnMet, op));

    private bool Knows(string aard) => Groep switch
    {
        "thuiszorg" => aard == "ouderenmishandeling",
        "vrouwenopvang" => aard is "partnergeweld" or "huiselijk-geweld-overig",
        "zelf" => aard is "partnergeweld" or "geweld-tegen-ouders",
        _ => Kind is null || aard is "partnergeweld" or "kindermishandeling",
    };
}
