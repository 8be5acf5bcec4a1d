using System.Text.Json;
using System.Text.Json.Serialization;
using Schakel.Core.Meldingen;

namespace Schakel.Core.Overdracht;

/// <summary>What the receiver gets to read after accepting, made for this receiver when it was offered.</summary>
/// <remarks>
/// A shielded or non-professional reporter and a secret address are not in it at all: they are left out when it is
/// made, so no screen, export or log of the receiver can show them.
/// </remarks>
public sealed record OverdrachtDocument
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public required string MeldingNummer { get; init; }

    public required DateOnly OntvangenOp { get; init; }

    /// <summary>Codes of the list aard.</summary>
    public required IReadOnlyList<string> Aard { get; init; }

    /// <summary>A code of the list duur.</summary>
    public string? Duur { get; init; }

    /// <summary>A code of the list veiligheidstaxatie.</summary>
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

    /// <param name="Nummer">The order in which the reporter named them, from 1.</param>
    /// <param name="Geboortedatum"><c>yyyy-MM-dd</c>, with zeroes for an unknown part.</param>
    /// <param name="Adres">Null when unknown or secret; <paramref name="AdresGeheim"/> tells which.</param>
    public sealed record Mens(
        int Nummer, string Rol, string Naam, string? Bsn, string? Geboortedatum, string? Geslacht, DateOnly? Uitgerekend, string? Adres,
        bool AdresGeheim, Contact? Contact, bool? Geinformeerd);

    /// <summary>How somebody can be reached without danger.</summary>
    /// <param name="Wijzen">Codes of the list veilig-contact.</param>
    public sealed record Contact(string? Telefoon, string? Email, IReadOnlyList<string> Wijzen, string? Uitleg);

    /// <summary>A relation or gezag, by the numbers of the people.</summary>
    public sealed record Band(int Van, int Naar, string Soort, string? Gezag);

    /// <param name="BronMens">The number of the person whose words it is, when it is theirs.</param>
    /// <param name="Over">The numbers of the people it is about; empty means everybody.</param>
    public sealed record Tekst(
        SoortUitspraak Soort, string Woorden, WiensWoorden Bron, int? BronMens, IReadOnlyList<int> Over, DateOnly? Op, string? Locatie);

    public sealed record Bron(string Hoedanigheid, string? Organisatie, string? Naam, string? Telefoon);
}
