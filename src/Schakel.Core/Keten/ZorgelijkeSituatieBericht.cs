using System.ComponentModel;

namespace Schakel.Core.Keten;

[Description("Wat er aan de hand is, in de woorden van de melder.")]
public sealed record ZorgelijkeSituatieBericht
{
    public required string Situatieschets { get; init; }

    [Description("Codes van de lijst aard: minstens één.")]
    public required IReadOnlyList<string> Aard { get; init; }

    [Description("Code van de lijst duur.")]
    public string? Duur { get; init; }
}
