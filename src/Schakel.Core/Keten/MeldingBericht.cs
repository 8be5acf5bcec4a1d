using System.ComponentModel;

namespace Schakel.Core.Keten;

/// <summary>The canonical melding as partners send it (contract, partner API); the descriptions are its documentation.</summary>
/// <remarks>
/// Wider than any one partner's format: what is not in the message is unknown, and only a role is obligatory for a
/// person. Names and shapes are a promise; what is added later is optional.
/// </remarks>
[Description("Een melding van vermoedelijk huiselijk geweld of kindermishandeling.")]
public sealed record MeldingBericht
{
    [Description("Het soort melding. Alleen VT: een melding voor Veilig Thuis.")]
    public required string Soort { get; init; }

    [Description("Wanneer de melding is gedaan, met tijdzone. Vanaf dit tijdstip loopt de termijn van de veiligheidsbeoordeling.")]
    public required DateTimeOffset DatumTijd { get; init; }

    [Description("Code van de lijst kanaal. Zonder waarde: api.")]
    public string? Kanaal { get; init; }

    [Description("Uw eigen kenmerk van de melding, zonder persoonsgegevens.")]
    public string? Kenmerk { get; init; }

    [Description("Spoed. Bel bij acuut gevaar altijd ook: een bericht alleen is dan niet genoeg.")]
    public bool Spoed { get; init; }

    [Description("Of u na het besluit een terugkoppelcode wilt ontvangen.")]
    public bool TerugkoppelingGewenst { get; init; }

    [Description("CBS-code van de gemeente waar de betrokkenen wonen, zoals GM0402.")]
    public string? Gemeente { get; init; }

    public required MelderBericht Melder { get; init; }

    public required ZorgelijkeSituatieBericht ZorgelijkeSituatie { get; init; }

    [Description("Wat er is gebeurd, per gebeurtenis.")]
    public IReadOnlyList<IncidentBericht> Incidenten { get; init; } = [];

    [Description("De mensen om wie het gaat: minstens één. Alleen een rol is genoeg als meer niet bekend is.")]
    public required IReadOnlyList<BetrokkeneBericht> Betrokkenen { get; init; }
}
