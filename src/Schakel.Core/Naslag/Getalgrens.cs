namespace Schakel.Core.Naslag;

/// <summary>What a number may be, and of what.</summary>
/// <param name="Minste">Null for no least.</param>
/// <param name="Meeste">Null for no most.</param>
/// <param name="Eenheid">As <c>euro</c> or <c>regio's</c>; null for a bare number.</param>
public sealed record Getalgrens(decimal? Minste = null, decimal? Meeste = null, Tekst? Eenheid = null);
