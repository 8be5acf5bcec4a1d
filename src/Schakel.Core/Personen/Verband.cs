namespace Schakel.Core.Personen;

/// <summary>How two people of one melding belong together, by their place in the list (from 1).</summary>
/// <param name="Soort">A code of the list relatie, or <c>gezag</c>.</param>
/// <param name="Gezag">For <c>gezag</c>: a code of the list gezag; else null.</param>
public sealed record Verband(int Van, int Naar, string Soort, string? Gezag = null);
