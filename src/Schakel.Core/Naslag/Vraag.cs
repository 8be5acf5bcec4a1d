namespace Schakel.Core.Naslag;

/// <summary>One question; its code is unique in the questionnaire.</summary>
public sealed record Vraag
{
    public required string Code { get; init; }

    public required VraagSoort Soort { get; init; }

    public required Tekst Titel { get; init; }

    public Tekst? Hint { get; init; }

    public bool Verplicht { get; init; }

    /// <summary>For <see cref="VraagSoort.Keuze"/> and <see cref="VraagSoort.Meerkeuze"/>; otherwise empty.</summary>
    public IReadOnlyList<Optie> Opties { get; init; } = [];

    /// <summary>For <see cref="VraagSoort.Schaal"/>; otherwise null.</summary>
    public Schaal? Schaal { get; init; }
}
