namespace Schakel.Core.Naslag;

/// <summary>One step of a questionnaire.</summary>
public sealed record Onderwerp
{
    public required string Code { get; init; }

    public required Tekst Titel { get; init; }

    public Tekst? Inleiding { get; init; }

    /// <summary>True when its questions are asked once for each child in the melding.</summary>
    public bool PerKind { get; init; }

    public required IReadOnlyList<Vraag> Vragen { get; init; }
}
