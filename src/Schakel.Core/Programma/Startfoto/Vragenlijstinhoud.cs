using System.Text.Json;
using System.Text.Json.Serialization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;

namespace Schakel.Core.Programma;

/// <summary>What a version of a questionnaire says and asks: the same records as a file of reference data, kept as JSON.</summary>
public sealed record Vragenlijstinhoud
{
    private static readonly JsonSerializerOptions _json = new(NaslagBron.Strict)
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public required Tekst Titel { get; init; }

    public Tekst? Inleiding { get; init; }

    /// <summary>No form that anybody laid down: every screen says so.</summary>
    public bool Voorbeeld { get; init; }

    public IReadOnlyList<Onderwerp> Onderwerpen { get; init; } = [];

    public IEnumerable<Vraag> Vragen => Onderwerpen.SelectMany(o => o.Vragen);

    public Vraag? FindVraag(string code) => Vragen.FirstOrDefault(v => v.Code == code);

    public Onderwerp? FindOnderwerp(string code) => Onderwerpen.FirstOrDefault(o => o.Code == code);

    public static Vragenlijstinhoud Of(Vragenlijst lijst) =>
        new() { Titel = lijst.Titel, Inleiding = lijst.Inleiding, Voorbeeld = lijst.Voorbeeld, Onderwerpen = lijst.Onderwerpen };

    public string ToJson() => JsonSerializer.Serialize(this, _json);

    /// <exception cref="JsonException">It was not written by <see cref="ToJson"/>.</exception>
    public static Vragenlijstinhoud Parse(string json) => JsonSerializer.Deserialize<Vragenlijstinhoud>(json, _json)!;

    /// <summary>The text in both languages, as typed: without English, the Dutch stands for both.</summary>
    public static Tekst? Text(string? nl, string? en) => Invoer.Tidy(nl) is { } dutch ? new(dutch, Invoer.Tidy(en) ?? dutch) : null;
}
