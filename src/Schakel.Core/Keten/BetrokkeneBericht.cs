using System.ComponentModel;

namespace Schakel.Core.Keten;

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
