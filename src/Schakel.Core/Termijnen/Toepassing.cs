using Schakel.Core.Naslag;

namespace Schakel.Core.Termijnen;

/// <summary>Whether the Algemene termijnenwet moves the end, and why or why not.</summary>
public sealed record Toepassing(bool Geldt, Tekst Grond);
