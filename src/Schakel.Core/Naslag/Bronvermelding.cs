namespace Schakel.Core.Naslag;

/// <summary>What every file of reference data says about itself.</summary>
public abstract record Bronvermelding
{
    /// <summary>What it is for, and what in it is uncertain.</summary>
    public required string Toelichting { get; init; }

    /// <summary>Law, publication or table where it was read.</summary>
    public required string Bron { get; init; }

    public required Herkomst Herkomst { get; init; }

    public required string Versie { get; init; }

    /// <summary>First day on which it holds.</summary>
    public required DateOnly Van { get; init; }

    /// <summary>First day on which it no longer holds; null while it does.</summary>
    public DateOnly? Tot { get; init; }

    public bool Geldt(DateOnly op) => op >= Van && (Tot is null || op < Tot);
}
