using System.Text.Json;
using System.Text.Json.Serialization;
using Schakel.Core.Naslag;

namespace Schakel.Cli.Seed;

/// <summary>What the demonstration is made of: names, places and texts, as data in <c>data/demonstratie</c>.</summary>
/// <param name="Melders">Surnames of reporters.</param>
/// <param name="Instellingen">By hoedanigheid: made-up names of where they work.</param>
/// <param name="Functies">By hoedanigheid.</param>
internal sealed record Mensen(
    string Toelichting, string Bron, IReadOnlyList<Origine> Herkomsten, IReadOnlyList<string> Straten,
    IReadOnlyDictionary<string, string[][]> Gemeenten, IReadOnlyDictionary<string, double> Gewichten,
    IReadOnlyList<string> Melders, IReadOnlyDictionary<string, string[]> Instellingen, IReadOnlyDictionary<string, string[]> Functies);

/// <param name="Achternamen">As <c>tussenvoegsel|naam</c>.</param>
/// <param name="Vrouwelijk">Women bear the form in -ska of a name in -ski.</param>
internal sealed record Origine(
    string Naam, double Aandeel, IReadOnlyList<string> Vrouwen, IReadOnlyList<string> Mannen, IReadOnlyList<string> Achternamen,
    bool Vrouwelijk = false);

/// <summary>Texts as they read in the work.</summary>
internal sealed record Verhalen(
    string Toelichting, string Bron, IReadOnlyList<Zin> Situaties, IReadOnlyList<Zin> Motiveringen, IReadOnlyList<Zin> WatSpeelt,
    IReadOnlyList<Zin> ToelichtingOverdracht, IReadOnlyList<Zin> Vragen, IReadOnlyList<Zin> Weigeringen,
    IReadOnlyList<Zin> HoortHierNiet, IReadOnlyList<Zin> Afspraken, IReadOnlyDictionary<string, Zin[]> Antwoorden);

/// <summary>The Veilig Thuis regions beside those of the register, each with an example of the municipalities in it.</summary>
internal sealed record Regios(string Toelichting, string Bron, IReadOnlyList<Regio> Alle);

/// <param name="Code">The CBS code, as <c>VT20</c>.</param>
/// <param name="Grond">Where the example comes from.</param>
internal sealed record Regio(string Code, string Naam, string Grond, IReadOnlyList<string> Gemeenten);

internal sealed record Bronnen(Mensen Mensen, Verhalen Verhalen, Regios Regios, Verloop Verloop, Programmagoed Programma)
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter() },
    };

    public static Bronnen Load(string dataDirectory)
    {
        T Read<T>(string file) => JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(dataDirectory, "demonstratie", file)), _options)
            ?? throw new InvalidDataException($"{file}: holds nothing.");
        return new Bronnen(
            Read<Mensen>("mensen.json"), Read<Verhalen>("verhalen.json"), Read<Regios>("regios.json"), Read<Verloop>("verloop.json"),
            Read<Programmagoed>("programma.json"));
    }

    /// <summary>Every Veilig Thuis: those of the register first, then the other regions in the order of their codes.</summary>
    public IReadOnlyList<RegisterOrganisatie> VeiligThuis(Naslagwerk naslag) =>
    [
        .. naslag.Organisaties.All.Where(o => o.Bovenliggend is null),
        .. Regios.Alle.Select(r => new RegisterOrganisatie
        {
            Code = r.Code,
            Naam = $"Veilig Thuis {r.Naam}",
            Soort = "veilig-thuis",
            Gemeenten = r.Gemeenten,
            Aangesloten = true,
            Voorbeeld = true,
            Toelichting = r.Grond,
        }),
    ];

    /// <summary>Who takes cases over from a Veilig Thuis: as registered, or a made-up local team for each municipality of the example.</summary>
    public static IEnumerable<RegisterOrganisatie> Partners(RegisterOrganisatie vt, Naslagwerk naslag)
    {
        if (naslag.Organisaties.Find(vt.Code) is not null)
        {
            return naslag.Organisaties.Onder(vt.Code);
        }

        var teams = vt.Gemeenten.Select(g => Partner(
            vt, $"lokaal-team-{g.ToLowerInvariant()}", $"Lokaal team {naslag.Gemeenten.Find(g)!.Naam} (voorbeeld)", "lokaal-team", [g], true));
        return teams.Append(Partner(
            vt, $"gi-{vt.Code.ToLowerInvariant()}", $"Jeugdbescherming {vt.Code} (voorbeeld)", "gecertificeerde-instelling", vt.Gemeenten, false));
    }

    private static RegisterOrganisatie Partner(
        RegisterOrganisatie vt, string code, string naam, string soort, IReadOnlyList<string> gemeenten, bool aangesloten) => new()
        {
            Code = code,
            Naam = naam,
            Soort = soort,
            Gemeenten = gemeenten,
            Aangesloten = aangesloten,
            Bovenliggend = vt.Code,
            Voorbeeld = true,
        };
}
