namespace Schakel.Core.Naslag;

/// <summary>A versioned questionnaire (<c>data/vragenlijsten/*.json</c>), one subject per step.</summary>
/// <remarks>
/// An answer belongs to a version for good: a filled-in questionnaire keeps <see cref="Code"/> and
/// <see cref="Bronvermelding.Versie"/>, and is shown with the questions of that time.
/// </remarks>
public sealed record Vragenlijst : Bronvermelding
{
    public required string Code { get; init; }

    public required Tekst Titel { get; init; }

    public required Tekst Inleiding { get; init; }

    /// <summary>True for an illustration that is no official instrument; every screen must say so.</summary>
    public required bool Voorbeeld { get; init; }

    public required IReadOnlyList<Onderwerp> Onderwerpen { get; init; }

    /// <summary>Code and version, as a filled-in questionnaire keeps them: <c>veiligheidsbeoordeling-voorbeeld@1</c>.</summary>
    public string Naam => $"{Code}@{Versie}";

    public IEnumerable<Vraag> Vragen => Onderwerpen.SelectMany(o => o.Vragen);

    public Vraag? FindVraag(string code) => Vragen.FirstOrDefault(v => v.Code == code);
}
