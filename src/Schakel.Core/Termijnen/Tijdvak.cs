using Schakel.Core.Naslag;

namespace Schakel.Core.Termijnen;

/// <summary>The two events of one running or finished clock, in UTC as the record holds them.</summary>
/// <remarks><c>Klaar</c> is when it was done; null while it is not.</remarks>
public sealed record Tijdvak(DateTime Vanaf, DateTime? Klaar, int Verlengingen = 0);
