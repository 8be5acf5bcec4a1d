namespace Schakel.Core.Termijnen;

/// <summary>A day on which no term ends (Algemene termijnenwet, article 3).</summary>
/// <remarks>The name is the Dutch one, which is also the key of its translation.</remarks>
public sealed record Feestdag(DateOnly Dag, string Naam);
