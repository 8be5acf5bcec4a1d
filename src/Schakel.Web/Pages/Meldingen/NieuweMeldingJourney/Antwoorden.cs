using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>The typed fields of one page in the words of the user; null where nothing was answered.</summary>
internal sealed class Antwoorden(Velden velden, Naslagwerk naslag, IStringLocalizer<Teksten> text, IReadOnlyList<Mens> mensen)
{
    public string? Text(string veld) => velden.One(veld);

    public string? Yes(string veld) => velden.IsYes(veld) ? text["Ja"].Value : null;

    public string? Code(string veld, string lijst) => velden.One(veld) is { } waarde ? naslag.Lijst(lijst).NaamVan(waarde) : null;

    public string? Codes(string veld, string lijst) => Join(velden.Many(veld).Select(naslag.Lijst(lijst).NaamVan));

    public string? Gemeente(string veld) => velden.One(veld) is { } code ? naslag.Gemeenten.Find(code)?.Naam ?? code : null;

    public string? Source()
    {
        if (velden.One("Tekst") is null)
        {
            return null;
        }

        var bron = Enum.TryParse<WiensWoorden>(velden.One("Bron"), out var chosen) ? chosen : WiensWoorden.Melder;
        return bron == WiensWoorden.Betrokkene ? Name(velden.One("BronPersoon")) ?? Name(bron, text) : Name(bron, text);
    }

    public string? About() => velden.One("Tekst") is null ? null
        : velden.One("OverWie") == UitspraakLezer.Bepaalde ? Join(velden.Many("Over").Select(Name).OfType<string>())
        : text["Over iedereen in deze melding"];

    public string? Informed() => velden.One("Geinformeerd") switch
    {
        "ja" => text["Ja"].Value,
        "nee" => text["Nee"].Value,
        _ => null,
    };

    public string? PartialDate(string veld)
    {
        string?[] parts = [velden.One($"{veld}.Dag"), velden.One($"{veld}.Maand"), velden.One($"{veld}.Jaar")];
        return parts.All(p => p is null) ? null : string.Join('-', parts.Select(p => p ?? "?"));
    }

    public string? Address() =>
        velden.One("Waar") == BetrokkeneLezer.Buitenland
            ? Join([velden.One("Buitenland"), naslag.Lijst(CodeLijsten.Land).NaamVan(velden.One("Land") ?? BetrokkeneLezer.LandOnbekend)])
            : velden.One("Straat") is null ? Join([Words("Postcode", "Huisnummer", "Toevoeging"), velden.One("Plaats")])
            : Join([Words("Straat", "Huisnummer", "Toevoeging"), Words("Postcode", "Plaats")]);

    public string? Name() => Join(
        [Words("Voornamen", "Voorletters", "Tussenvoegsel", "Achternaam"), velden.One("Partnernaam")], " – ");

    public IEnumerable<(string Vraag, string Veld, string? Antwoord)> Relations()
    {
        foreach (var row in RelatieLezer.Rows(velden.One).Select(n => n.ToString(CultureInfo.InvariantCulture)))
        {
            if (Name(velden.One($"Van.{row}")) is { } van && Name(velden.One($"Naar.{row}")) is { } naar)
            {
                yield return (van, $"Soort.{row}", text["{0} {1}", Code($"Soort.{row}", CodeLijsten.Relatie)!, naar]);
            }
        }

        foreach (var (kind, volwassene) in mensen.Where(m => m.IsKind).SelectMany(k => mensen.Where(m => !m.IsKind), (k, v) => (k, v)))
        {
            var veld = RelatieLezer.GezagVeld(volwassene, kind);
            yield return (text["Gezag van {0} over {1}", volwassene.Naam, kind.Naam], veld, Code(veld, CodeLijsten.Gezag));
        }
    }

    public static string Name(WiensWoorden bron, IStringLocalizer<Teksten> text) => bron switch
    {
        WiensWoorden.Melder => text["Van de melder"],
        WiensWoorden.Betrokkene => text["Van een betrokkene"],
        WiensWoorden.Iemand => text["Van iemand anders, via de melder"],
        _ => text["Van mijzelf als medewerker"],
    };

    private string? Name(string? sleutel) => mensen.FirstOrDefault(m => m.Sleutel == sleutel)?.Naam;

    private string? Words(params string[] veld) => Join(veld.Select(velden.One), " ");

    private static string? Join(IEnumerable<string?> parts, string with = ", ") =>
        string.Join(with, parts.Where(p => p is not null)) is { Length: > 0 } all ? all : null;
}
