namespace Schakel.Core.Naslag;

/// <summary>Reads and checks every kind of area in <c>data/gebieden</c>, each after those that it may be made of.</summary>
internal sealed class GebiedenLoader(NaslagBron bron, Gemeenten gemeenten, RegioIndeling bijlage, Correcties correcties)
{
    private readonly Dictionary<string, List<Lidmaatschap>> _before = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = gemeenten.All.Select(g => g.Code).ToHashSet(StringComparer.Ordinal);

    /// <param name="Leden">Of one kind; no municipality twice on one day.</param>
    public sealed record Soortgenoten(Bronvermelding Bron, IReadOnlyList<Gebied> Gebieden, IReadOnlyList<Lidmaatschap> Leden);

    public static string FileOf(SoortGebied soort) => $"gebieden/{soort.Word()}.json";

    public Soortgenoten Load(SoortGebied soort)
    {
        var file = FileOf(soort);
        var bestand = bron.ReadJson<GebiedenBestand>(file);
        Check.Head(file, bestand);
        Check.Distinct(file, "gebied", bestand.Gebieden.Select(g => g.Code));
        if (bestand.Soort != soort)
        {
            throw new NaslagException(file, "soort", $"'{bestand.Soort.Word()}' is not the name of the file.");
        }

        var gebieden = bestand.Gebieden.SelectMany(regel => Names(file, bestand, regel)).ToList();
        var leden = bestand.Gebieden.ToDictionary(
            regel => regel.Code,
            regel => Members(file, bestand, regel, [.. gebieden.Where(g => g.Code == regel.Code)]).ToList(), StringComparer.Ordinal);
        CheckOnce(file, leden.Values.SelectMany(l => l));
        foreach (var (code, own) in leden)
        {
            _before.Add(code, own);
        }

        return new(bestand, gebieden, [.. leden.Values.SelectMany(l => l)]);
    }

    private static List<Gebied> Names(string file, GebiedenBestand bestand, GebiedenBestand.Regel regel)
    {
        var place = $"gebied '{regel.Code}'";
        Check.Slug(file, place, regel.Code);
        var names = regel.Namen.Select(n => new Gebied(bestand.Soort, regel.Code, n.Naam, n.Van ?? bestand.Van, n.Tot ?? bestand.Tot, n.Voorbeeld)).ToList();
        foreach (var (name, next) in names.Zip(names.Skip(1).Cast<Gebied?>().Append(null)))
        {
            Check.Filled(file, place, name.Naam);
            Check.Period(file, place, name.Van, name.Tot);
            if (next is not null && name.Tot != next.Van)
            {
                throw new NaslagException(file, place, $"'{next.Naam}' does not begin on the day that '{name.Naam}' ends.");
            }
        }

        return names.Count > 0 ? names : throw new NaslagException(file, place, "has no name.");
    }

    private IEnumerable<Lidmaatschap> Members(string file, GebiedenBestand bestand, GebiedenBestand.Regel regel, List<Gebied> names) =>
        regel.Leden.SelectMany(leden => Members(file, $"gebied '{regel.Code}'", leden, bestand.Van))
            .Select(lid => (lid with { Gebied = regel.Code }).Within(names[0].Van, names[^1].Tot)).OfType<Lidmaatschap>();

    private IEnumerable<Lidmaatschap> Members(string file, string place, GebiedenBestand.Ledenregel regel, DateOnly first)
    {
        Check.Filled(file, place, regel.Grond);
        Check.Period(file, place, regel.Van ?? first, regel.Tot);
        Check.Known(file, place, regel.Gemeenten ?? [], _known, Gemeenten.Bestand);
        Check.Known(file, place, regel.Uit ?? [], _before.Keys.ToHashSet(StringComparer.Ordinal), "a kind of area that was read before");

        var taken = (regel.Uit ?? []).SelectMany(code => _before[code]).ToList();
        Check.Known(file, place, regel.Zonder ?? [], taken.Select(l => l.Gemeente).ToHashSet(StringComparer.Ordinal), "the areas that it is made of");
        return taken.Where(l => regel.Zonder?.Contains(l.Gemeente) != true)
            .Concat((regel.Gemeenten ?? []).Concat(FromAnnex(file, place, regel.Bijlage)).Select(code => new Lidmaatschap(code, "", first, null, "")))
            .Select(l => (l with { Grond = regel.Grond }).Within(regel.Van ?? first, regel.Tot)).OfType<Lidmaatschap>();
    }

    private IEnumerable<string> FromAnnex(string file, string place, int? nummer) =>
        nummer is null ? []
        : bijlage.Regios.FirstOrDefault(r => r.Nummer == nummer) is { } regio ? correcties.Read(regio, bijlage.Van)
        : throw new NaslagException(file, place, $"annex 2 has no region {nummer}.");

    private static void CheckOnce(string file, IEnumerable<Lidmaatschap> all)
    {
        foreach (var same in all.GroupBy(l => l.Gemeente, StringComparer.Ordinal))
        {
            var inOrder = same.OrderBy(l => l.Van).ToList();
            foreach (var (one, next) in inOrder.Zip(inOrder.Skip(1)).Where(pair => pair.First.Overlaps(pair.Second)))
            {
                throw new NaslagException(file, $"gemeente '{same.Key}'", $"belongs to '{one.Gebied}' and to '{next.Gebied}' on {next.Van:yyyy-MM-dd}.");
            }
        }
    }
}
