using System.Text.Json;
using System.Text.Json.Serialization;

namespace Schakel.Core.Termijnen;

/// <summary>Reads <c>termijnen.json</c> and <c>feestdagen.json</c>, strictly: what contradicts itself stops the start.</summary>
internal static class TermijnenLoader
{
    private const string TermijnenFile = "termijnen.json";
    private const string FeestdagenFile = "feestdagen.json";

    private static readonly JsonSerializerOptions _strict = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    public static TermijnenRegister Load(string dataDirectory)
    {
        var termijnen = Read<TermijnenBestand>(dataDirectory, TermijnenFile);
        var feestdagen = Read<FeestdagenBestand>(dataDirectory, FeestdagenFile);

        foreach (var termijn in termijnen.Termijnen)
        {
            Check(termijn);
        }

        Require(
            termijnen.Termijnen.Select(t => t.Soort).Distinct(StringComparer.Ordinal).Count() == termijnen.Termijnen.Count,
            TermijnenFile, "soort", "occurs twice");
        foreach (var norm in termijnen.Normen)
        {
            Require(termijnen.Termijnen.Any(t => t.Soort == norm.Soort), TermijnenFile, norm.Soort, "has a norm but no term");
            Require(norm.Percentage is >= 1 and <= 100, TermijnenFile, norm.Soort, "has a norm outside 1 to 100");
        }

        return new TermijnenRegister(
            termijnen.Termijnen,
            termijnen.Normen,
            new Feestdagen([.. feestdagen.Gelijkgesteld.Select(d => new Feestdag(d.Dag, d.Naam))]));
    }

    private static void Check(Termijn termijn)
    {
        var name = termijn.Soort;
        Require(termijn.Regels.Count > 0, TermijnenFile, name, "has no rule");
        foreach (var (regel, next) in termijn.Regels.Zip(termijn.Regels.Skip(1)))
        {
            Require(regel.Tot is not null && next.Van >= regel.Tot, TermijnenFile, name, "has versions that overlap");
        }

        foreach (var regel in termijn.Regels)
        {
            Check(regel, $"{name}, version {regel.Versie}");
        }
    }

    private static void Check(TermijnRegel regel, string place)
    {
        Require(regel.Tot is null || regel.Van is null || regel.Tot > regel.Van, TermijnenFile, place, "ends before it starts");
        Require(regel.Duur is null || regel.UiterlijkOp is null, TermijnenFile, place, "has both a length and a fixed day");
        Require(regel.Duur is null || regel.Duur.Aantal > 0, TermijnenFile, place, "has a length that is not positive");
        Require(
            !regel.AlgemeneTermijnenwet.Geldt || regel.Duur is { FallsOutsideTermijnenwet: false },
            TermijnenFile, place, "cannot follow the Algemene termijnenwet: article 4 leaves it alone");
        Require(
            regel.Verlenging is null || regel.Verlenging.Eenheid == regel.Duur?.Eenheid,
            TermijnenFile, place, "has an extension of another unit than the term");
        Require(
            regel.ZekerVanaf is null || regel.Toelichting is not null,
            TermijnenFile, place, "is not certain from its start and does not say why");
    }

    private static void Require(bool holds, string file, string place, string fault)
    {
        if (!holds)
        {
            throw new InvalidDataException($"{file}: {place}: {fault}.");
        }
    }

    private static T Read<T>(string dataDirectory, string file)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(dataDirectory, file)), _strict)
                ?? throw new InvalidDataException($"{file}: holds nothing.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"{file}: cannot be read from '{dataDirectory}'.", e);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{file}: line {e.LineNumber + 1}, {e.Path}: {e.Message}", e);
        }
    }

    private sealed record TermijnenBestand(
        string Toelichting, IReadOnlyList<Termijn> Termijnen, IReadOnlyList<TermijnNorm> Normen);

    private sealed record FeestdagenBestand(
        string Toelichting, string Bron, IReadOnlyList<GelijkgesteldeDag> Gelijkgesteld);

    private sealed record GelijkgesteldeDag(DateOnly Dag, string Naam, string Bron);
}
