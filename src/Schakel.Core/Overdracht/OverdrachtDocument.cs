using System.Text.Json;

namespace Schakel.Core.Overdracht;

/// <summary>What the receiver gets to read after accepting, made for this receiver when it was offered.</summary>
/// <remarks>
/// A shielded or non-professional reporter and a secret address are not in it at all: they are left out when it is
/// made, so no screen, export or log of the receiver can show them.
/// </remarks>
public sealed record OverdrachtDocument
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    public required string MeldingNummer { get; init; }

    public required DateOnly OntvangenOp { get; init; }

    /// <summary>Codes of the list aard.</summary>
    public required IReadOnlyList<string> Aard { get; init; }

    public string? Duur { get; init; }

    public required string Taxatie { get; init; }

    public required string Motivering { get; init; }

    /// <summary>What is asked in words, beside the codes of the preview.</summary>
    public required string Toelichting { get; init; }

    public required IReadOnlyList<Mens> Mensen { get; init; }

    public required IReadOnlyList<Band> Banden { get; init; }

    public required IReadOnlyList<Tekst> Teksten { get; init; }

    /// <summary>Null when the reporter may not be known.</summary>
    public Bron? Melder { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, _json);

    public static OverdrachtDocument FromJson(string json) => JsonSerializer.Deserialize<OverdrachtDocument>(json, _json)!;

    /// <param name="Adres">Null when unknown or secret; <paramref name="AdresGeheim"/> tells which.</param>
    public sealed record Mens(
        int Nummer, string Rol, string Naam, string? Bsn, string? Geboortedatum, string? Geslacht, DateOnly? Uitgerekend, string? Adres,
        bool AdresGeheim, string? VeiligContact, bool? Geinformeerd);

    /// <summary>A relation or gezag, by the numbers of the people.</summary>
    public sealed record Band(int Van, int Naar, string Soort, string? Gezag);

    /// <param name="Bron">Whose words: <c>melder</c>, <c>medewerker</c>, <c>iemand</c> or the number of a person.</param>
    public sealed record Tekst(string Soort, string Woorden, string Bron, IReadOnlyList<int> Over, DateOnly? Op, string? Locatie);

    public sealed record Bron(string Hoedanigheid, string? Organisatie, string? Naam, string? Telefoon);
}
