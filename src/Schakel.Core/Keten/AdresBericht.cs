using System.ComponentModel;

namespace Schakel.Core.Keten;

[Description("Waar iemand woont.")]
public sealed record AdresBericht
{
    public string? Straat { get; init; }

    public string? Postcode { get; init; }

    public int? Huisnummer { get; init; }

    public string? Toevoeging { get; init; }

    public string? Plaats { get; init; }

    [Description("Code van de lijst land. Zonder waarde: nl.")]
    public string? Land { get; init; }

    [Description("Voor een adres buiten Nederland: de regels zoals geschreven.")]
    public string? Buitenland { get; init; }
}
