namespace Schakel.Core.Programma;

/// <summary>A row of a list of regions: a municipality, as somebody wrote it, in a region.</summary>
/// <param name="Regel">The line in the file, from 1; the header is line 1.</param>
public sealed record Regioregel(int Regel, string Regio, string Gemeente);
