namespace Schakel.Core.Programma;

/// <summary>What was promised, when, and who must do it by when.</summary>
public sealed record ToezeggingGegevens
{
    public required Toezeggingsoort Soort { get; init; }

    public required string Onderwerp { get; init; }

    public required string Tekst { get; init; }

    /// <summary>Where it was promised: "Algemeen Overleg van 24 april 2019".</summary>
    public string? Gelegenheid { get; init; }

    /// <summary>The number of the Kamerstuk, as printed: <c>28 345, nr. 213</c>.</summary>
    public required string Kenmerk { get; init; }

    public DateOnly? GedaanOp { get; init; }

    /// <summary>A function, never a name: "Minister van VWS".</summary>
    public required string Eigenaar { get; init; }

    /// <summary>The last day; null where none was promised.</summary>
    public DateOnly? Uiterlijk { get; init; }
}
