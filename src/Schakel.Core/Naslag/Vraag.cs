namespace Schakel.Core.Naslag;

/// <summary>One question; its code is unique in the questionnaire.</summary>
public sealed record Vraag
{
    public required string Code { get; init; }

    public required VraagSoort Soort { get; init; }

    public required Tekst Titel { get; init; }

    public Tekst? Hint { get; init; }

    public bool Verplicht { get; init; }

    /// <summary>For <see cref="VraagSoort.Keuze"/>, <see cref="VraagSoort.Meerkeuze"/> and <see cref="VraagSoort.Rangorde"/>; otherwise empty.</summary>
    public IReadOnlyList<Optie> Opties { get; init; } = [];

    /// <summary>For <see cref="VraagSoort.Schaal"/>; otherwise null.</summary>
    public Schaal? Schaal { get; init; }

    /// <summary>For <see cref="VraagSoort.Getal"/>, where it has bounds or a unit; otherwise null.</summary>
    public Getalgrens? Getal { get; init; }

    /// <summary>When it is asked; null for always.</summary>
    public Voorwaarde? Voorwaarde { get; init; }
}
