using Schakel.Core.Naslag;

namespace Schakel.Core.Termijnen;

/// <summary>An extension, of the same unit as the term; <c>Maximum</c> is how often, null for each time again.</summary>
public sealed record Verlenging(int Aantal, TermijnEenheid Eenheid, int? Maximum, Tekst Grond);
