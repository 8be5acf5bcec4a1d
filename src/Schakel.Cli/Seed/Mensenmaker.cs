using System.Globalization;
using Schakel.Core.Naslag;
using Schakel.Core.Personen;

namespace Schakel.Cli.Seed;

/// <summary>Makes people and addresses: names of several origins, tussenvoegsels, partly-known dates, test BSNs.</summary>
/// <param name="bsns">The test BSNs that are left for this organisation.</param>
internal sealed class Mensenmaker(Mensen bron, Gemeenten namen, Toeval toeval, Queue<string> bsns)
{
    public Origine Herkomst() => toeval.Kies([.. bron.Herkomsten.Select(h => (h, h.Aandeel))]);

    public string Gemeente(IReadOnlyList<string> gemeenten) => toeval.Kies([.. gemeenten.Select(g => (g, bron.Gewichten.GetValueOrDefault(g, 1)))]);

    /// <param name="naam">As <c>tussenvoegsel|achternaam</c>.</param>
    public Mens Iemand(string rol, Origine origine, string naam, DateOnly geboren, char geslacht, AdresGegevens adres, IEnumerable<Mens> bij, int huishouden = 1, string? partner = null)
    {
        // No two of one household bear the same first name.
        var taken = bij.Select(m => m.Identiteit.Voornamen).ToHashSet();
        var (tussenvoegsel, achternaam) = Achternaam(naam, geslacht, origine.Vrouwelijk);
        var identiteit = new Identiteit
        {
            Bsn = toeval.Kans(.55) && bsns.TryDequeue(out var bsn) ? bsn : null,
            Voornamen = toeval.Kies((geslacht == 'v' ? origine.Vrouwen : origine.Mannen).Where(n => !taken.Contains(n)).ToList()),
            Tussenvoegsel = tussenvoegsel,
            Achternaam = achternaam,
            Partnernaam = partner is null ? null : string.Join(' ', partner.Split('|', StringSplitOptions.RemoveEmptyEntries)),
            Geboortedatum = AsKnown(geboren),
            Geslacht = geslacht.ToString(),
        };
        return new Mens { Rol = rol, Identiteit = identiteit, Geboren = geboren, Adres = adres, Huishouden = huishouden };
    }

    /// <summary>A surname as somebody of that sex bears it.</summary>
    public static (string? Tussenvoegsel, string Achternaam) Achternaam(string naam, char geslacht, bool vrouwelijk)
    {
        var parts = naam.Split('|');
        var last = vrouwelijk && geslacht == 'v' && parts[1].EndsWith("ski", StringComparison.Ordinal) ? parts[1][..^1] + "a" : parts[1];
        return (parts[0].Length == 0 ? null : parts[0], last);
    }

    public AdresGegevens Adres(string gemeente)
    {
        var plaats = toeval.Kies(bron.Gemeenten.GetValueOrDefault(gemeente) ?? [[Plaats(gemeente), "9999"]]);
        var letters = $"{(char)('A' + toeval.Tussen(0, 25))}{(char)('A' + toeval.Tussen(0, 25))}";
        return new AdresGegevens
        {
            Straat = toeval.Kies(bron.Straten),
            Huisnummer = toeval.Tussen(1, 180),
            Toevoeging = toeval.Kans(.1) ? toeval.Kies(["A", "B", "bis", "hs"]) : null,
            Postcode = plaats[1] + letters,
            Plaats = plaats[0],
        };
    }

    public AdresGegevens Buitenland() => toeval.Kies(new AdresGegevens[]
    {
        new() { Land = "be", Buitenland = "Voorbeeldlaan 12\n0000 Voorbeeldstad" },
        new() { Land = "de", Buitenland = "Musterweg 7\n00000 Musterstadt" },
        new() { Land = "pl", Buitenland = "ul. Przykładowa 3\n00-000 Przykładowo" },
    });

    // Rijswijk (ZH.) is called Rijswijk by who lives there.
    private string Plaats(string gemeente) => (namen.Find(gemeente)?.Naam ?? "Voorbeelddorp").Split(" (")[0];

    private string AsKnown(DateOnly geboren)
    {
        var known = toeval.Kies(new (string, double)[] { ("yyyy-MM-dd", 94), ("yyyy-MM-'00'", 3), ("yyyy-'00-00'", 3) });
        return geboren.ToString(known, CultureInfo.InvariantCulture);
    }
}
