using System.Globalization;
using Schakel.Core.Personen;
using Schakel.Radar;

namespace Schakel.Cli.Seed;

/// <summary>Makes households: shared surnames, tussenvoegsels, names of several origins, partly-known dates, test BSNs.</summary>
internal sealed class Gezinnen(Mensen bron, Toeval toeval)
{
    // Kinds in the proportions of the first half of 2025 (informatieprotocol-monitor.md §4, P14).
    private static readonly (string, double)[] _aard =
        [("kindermishandeling", 50), ("partnergeweld", 38), ("geweld-tegen-ouders", 6), ("ouderenmishandeling", 2), ("huiselijk-geweld-overig", 4)];

    private readonly Queue<string> _bsns = new(TestBsns().OrderBy(_ => toeval.Deel()));

    public Gezin Make(IReadOnlyList<string> gemeenten, int jaar)
    {
        var gemeente = toeval.Kies([.. gemeenten.Select(g => (g, bron.Gewichten.GetValueOrDefault(g, 1)))]);
        var aard = toeval.Kies(_aard);
        var origine = toeval.Kies([.. bron.Herkomsten.Select(h => (h, h.Aandeel))]);
        var naam = toeval.Kies(origine.Achternamen);
        return new Gezin
        {
            Aard = aard,
            Gemeente = gemeente,
            Adres = Adres(gemeente),
            Mensen = aard == "ouderenmishandeling" ? Oud(origine, naam, jaar) : Jong(origine, naam, jaar, aard),
        };
    }

    private List<Mens> Jong(Origine origine, string naam, int jaar, string aard)
    {
        var geboren = jaar - toeval.Tussen(22, 45);
        var other = toeval.Kans(.25) ? toeval.Kies(origine.Achternamen) : naam;
        var toOuders = aard == "geweld-tegen-ouders";
        var mensen = new List<Mens>
        {
            Iemand(toOuders ? "slachtoffer" : aard == "kindermishandeling" ? "ouder" : "slachtoffer", origine, other, geboren, 'v', partner: other == naam && toeval.Kans(.35) ? toeval.Kies(origine.Achternamen) : null),
            Iemand(toOuders ? "ouder" : "pleger", origine, naam, geboren - toeval.Tussen(-2, 8), 'm'),
        };
        var kinderen = toeval.Kies(new (int, double)[] { (0, aard == "partnergeweld" ? 35 : 3), (1, 30), (2, 35), (3, 15), (4, 6) });
        for (var i = 0; i < kinderen; i++)
        {
            var rol = toOuders && i == 0 ? "pleger" : "kind";
            var leeftijd = rol == "pleger" ? toeval.Tussen(13, 17) : toeval.Tussen(0, Math.Min(17, jaar - geboren - 18));
            mensen.Add(Iemand(rol, origine, naam, jaar - leeftijd, toeval.Kans(.5) ? 'v' : 'm'));
        }

        if (toeval.Kans(.02))
        {
            mensen.Add(new Mens("ongeboren", Identiteit.Onbekend, toeval.Id()) { Uitgerekend = new DateOnly(jaar, 1, 1).AddMonths(toeval.Tussen(3, 9)) });
        }

        return mensen;
    }

    private List<Mens> Oud(Origine origine, string naam, int jaar)
    {
        var geboren = jaar - toeval.Tussen(68, 88);
        return [Iemand("slachtoffer", origine, naam, geboren, toeval.Kans(.7) ? 'v' : 'm'), Iemand("pleger", origine, naam, geboren + toeval.Tussen(22, 34), 'm')];
    }

    private Mens Iemand(string rol, Origine origine, string naam, int jaar, char geslacht, string? partner = null)
    {
        var (tussenvoegsel, achternaam) = Achternaam(naam, geslacht, origine.Vrouwelijk);
        var identiteit = new Identiteit
        {
            Bsn = toeval.Kans(.55) && _bsns.TryDequeue(out var bsn) ? bsn : null,
            Voornamen = toeval.Kies(geslacht == 'v' ? origine.Vrouwen : origine.Mannen),
            Tussenvoegsel = tussenvoegsel,
            Achternaam = achternaam,
            Partnernaam = partner is null ? null : string.Join(' ', partner.Split('|', StringSplitOptions.RemoveEmptyEntries)),
            Geboortedatum = Geboren(jaar),
            Geslacht = geslacht.ToString(),
        };
        return new Mens(rol, identiteit, toeval.Id());
    }

    /// <summary>A surname as somebody of that sex bears it.</summary>
    public static (string? Tussenvoegsel, string Achternaam) Achternaam(string naam, char geslacht, bool vrouwelijk)
    {
        var parts = naam.Split('|');
        var last = vrouwelijk && geslacht == 'v' && parts[1].EndsWith("ski", StringComparison.Ordinal) ? parts[1][..^1] + "a" : parts[1];
        return (parts[0].Length == 0 ? null : parts[0], last);
    }

    private string Geboren(int jaar) => toeval.Kies(new (string, double)[]
    {
        (string.Create(CultureInfo.InvariantCulture, $"{jaar}-{toeval.Tussen(1, 12):00}-{toeval.Tussen(1, 28):00}"), 94),
        (string.Create(CultureInfo.InvariantCulture, $"{jaar}-{toeval.Tussen(1, 12):00}-00"), 3),
        (string.Create(CultureInfo.InvariantCulture, $"{jaar}-00-00"), 3),
    });

    private AdresGegevens Adres(string gemeente)
    {
        var plaats = toeval.Kies(bron.Gemeenten.TryGetValue(gemeente, out var known) ? known : [["Voorbeelddorp", "9999"]]);
        var letters = $"{(char)('A' + toeval.Tussen(0, 25))}{(char)('A' + toeval.Tussen(0, 25))}";
        var geheim = toeval.Kans(.03);
        return new AdresGegevens
        {
            Straat = toeval.Kies(bron.Straten),
            Huisnummer = toeval.Tussen(1, 180),
            Toevoeging = toeval.Kans(.1) ? toeval.Kies(["A", "B", "bis", "hs"]) : null,
            Postcode = plaats[1] + letters,
            Plaats = plaats[0],
            Geheim = geheim,
            GeheimGrond = geheim ? "verblijf-opvang" : null,
        };
    }

    /// <summary>All numbers of the test range 9999xxxxx that pass the elfproef.</summary>
    private static IEnumerable<string> TestBsns() =>
        Enumerable.Range(999_900_000, 100_000).Select(n => n.ToString(CultureInfo.InvariantCulture)).Where(Bsn.PassesElfproef);
}
