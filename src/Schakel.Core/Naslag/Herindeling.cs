namespace Schakel.Core.Naslag;

/// <summary>A municipality that ended, and where it went.</summary>
/// <param name="Gemeente">CBS code.</param>
/// <param name="Op">The first day on which it no longer existed.</param>
/// <param name="Naar">One when it went up in another whole, more when it was divided.</param>
/// <param name="Reden">In Dutch: what there is to know about a division; null for a whole.</param>
public sealed record Herindeling(string Gemeente, DateOnly Op, IReadOnlyList<Herindeling.Deel> Naar, string? Reden = null)
{
    /// <param name="In">CBS code of the successor.</param>
    /// <param name="Gewicht">The part of the municipality that went there, from 0 to 1; null for a whole, or when nobody knows.</param>
    public sealed record Deel(string In, decimal? Gewicht = null);

    /// <summary>Whether figures of the municipality can be brought to its successors.</summary>
    public bool IsBekend => Naar.Count == 1 || Naar.All(deel => deel.Gewicht is not null);

    /// <summary>The part for which the source gives no successor, by which the weights stay below 1; null when they are unknown.</summary>
    public decimal? Rest => IsBekend ? 1 - Naar.Sum(GewichtVan) : null;

    /// <summary>The part that went to a successor; nothing when nobody knows.</summary>
    public decimal GewichtVan(Deel deel) => Naar.Count == 1 ? 1 : deel.Gewicht ?? 0;
}
