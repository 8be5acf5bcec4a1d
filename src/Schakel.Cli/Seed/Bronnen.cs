using System.Text.Json;

namespace Schakel.Cli.Seed;

/// <summary>What the demonstration is made of: names, places and texts, as data in <c>data/demonstratie</c>.</summary>
internal sealed record Mensen(
    string Toelichting, string Bron, IReadOnlyList<Origine> Herkomsten, IReadOnlyList<string> Straten,
    IReadOnlyDictionary<string, string[][]> Gemeenten, IReadOnlyDictionary<string, double> Gewichten);

/// <param name="Achternamen">As <c>tussenvoegsel|naam</c>.</param>
/// <param name="Vrouwelijk">Women bear the form in -ska of a name in -ski.</param>
internal sealed record Origine(
    string Naam, double Aandeel, IReadOnlyList<string> Vrouwen, IReadOnlyList<string> Mannen, IReadOnlyList<string> Achternamen,
    bool Vrouwelijk = false);

/// <summary>Texts as they read in the work, with places for names.</summary>
internal sealed record Verhalen(
    string Toelichting, string Bron, IReadOnlyDictionary<string, string[]> Situaties, IReadOnlyDictionary<string, string[]> Motiveringen,
    string[] WatSpeelt, string[] ToelichtingOverdracht, string[] Vragen, string[] Antwoorden);

internal sealed record Bronnen(Mensen Mensen, Verhalen Verhalen)
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    public static Bronnen Load(string dataDirectory)
    {
        T Read<T>(string file) => JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(dataDirectory, "demonstratie", file)), _options)
            ?? throw new InvalidDataException($"{file}: holds nothing.");
        return new Bronnen(Read<Mensen>("mensen.json"), Read<Verhalen>("verhalen.json"));
    }
}
