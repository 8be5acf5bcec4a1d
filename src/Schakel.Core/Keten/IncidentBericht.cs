using System.ComponentModel;

namespace Schakel.Core.Keten;

[Description("Een gebeurtenis.")]
public sealed record IncidentBericht
{
    [Description("Wanneer het gebeurde, met tijdzone; weglaten als dat niet bekend is.")]
    public DateTimeOffset? DatumTijd { get; init; }

    public string? Locatie { get; init; }

    public required string Omschrijving { get; init; }
}
