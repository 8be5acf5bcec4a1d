using System.ComponentModel;

namespace Schakel.Core.Keten;

[Description("Wie er meldt.")]
public sealed record MelderBericht
{
    public string? Organisatie { get; init; }

    [Description("Code van de lijst hoedanigheid, zoals politie of school.")]
    public required string Hoedanigheid { get; init; }

    public string? Functie { get; init; }

    public string? Naam { get; init; }

    public string? Telefoon { get; init; }

    public string? Email { get; init; }

    [Description("Of de melder onbekend moet blijven voor de betrokkenen.")]
    public bool Afschermen { get; init; }

    [Description("Code van de lijst afschermgrond; verplicht als een beroepsmatige melder wordt afgeschermd.")]
    public string? Afschermgrond { get; init; }
}
