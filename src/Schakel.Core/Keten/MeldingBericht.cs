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

[Description("Wat er aan de hand is, in de woorden van de melder.")]
public sealed record ZorgelijkeSituatieBericht
{
    public required string Situatieschets { get; init; }

    [Description("Codes van de lijst aard: minstens één.")]
    public required IReadOnlyList<string> Aard { get; init; }

    [Description("Code van de lijst duur.")]
    public string? Duur { get; init; }
}

[Description("Een gebeurtenis.")]
public sealed record IncidentBericht
{
    [Description("Wanneer het gebeurde, met tijdzone; weglaten als dat niet bekend is.")]
    public DateTimeOffset? DatumTijd { get; init; }

    public string? Locatie { get; init; }

    public required string Omschrijving { get; init; }
}

[Description("Een betrokkene zoals de melder die beschrijft. Alles behalve de rol mag ontbreken.")]
public sealed record BetrokkeneBericht
{
    [Description("slachtoffer, pleger, kind, ongeboren, getuige, ouder, huisgenoot of overig.")]
    public required string Rol { get; init; }

    [Description("Het burgerservicenummer. Een nummer dat niet door de elfproef komt wordt bewaard en gemarkeerd, niet geweigerd.")]
    public string? Bsn { get; init; }

    public string? Voornamen { get; init; }

    public string? Voorletters { get; init; }

    public string? Tussenvoegsel { get; init; }

    public string? Achternaam { get; init; }

    public string? Partnernaam { get; init; }

    [Description("jjjj-mm-dd, met nullen voor een onbekend deel: 1988-03-00.")]
    public string? Geboortedatum { get; init; }

    [Description("m, v, x of onbekend.")]
    public string? Geslacht { get; init; }

    [Description("Wanneer een ongeboren kind wordt verwacht.")]
    public DateOnly? UitgerekendeDatum { get; init; }

    [Description("Wie in één huishouden wonen hebben hetzelfde nummer, van 1 tot en met 9.")]
    public int? Huishouden { get; init; }

    [Description("Of het adres niet bekend mag worden.")]
    public bool GeheimAdres { get; init; }

    public AdresBericht? Adres { get; init; }

    [Description("Of de betrokkene weet van de melding; weglaten als dat niet bekend is.")]
    public bool? Geinformeerd { get; init; }

    [Description("Code van de lijst reden-niet-geinformeerd.")]
    public string? RedenNietGeinformeerd { get; init; }
}

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
