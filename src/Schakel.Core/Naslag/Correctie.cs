namespace Schakel.Core.Naslag;

/// <summary>How we read one line of annex 2. The annex itself is never changed.</summary>
/// <param name="Regio">Number in the annex.</param>
/// <param name="Geschreven">The line, as the annex writes it; null when the municipality is missing and comes in addition.</param>
/// <param name="Gemeente">CBS code of what is meant; null when the line does not count.</param>
/// <param name="Reden">In Dutch.</param>
public sealed record Correctie(int Regio, string Reden, string? Geschreven = null, string? Gemeente = null);
