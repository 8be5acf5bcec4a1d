namespace Schakel.Core.Naslag;

/// <summary>A scale of whole numbers, with words for both ends.</summary>
public sealed record Schaal(int Van, int TotEnMet, Tekst Laagste, Tekst Hoogste);
