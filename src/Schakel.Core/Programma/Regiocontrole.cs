using Schakel.Core.Naslag;

namespace Schakel.Core.Programma;

/// <summary>Lays a list of regions beside the municipalities of a year: what is missing, double, unknown or named otherwise.</summary>
/// <remarks>Changes nothing: each proposal is for somebody to take over or not.</remarks>
public sealed class Regiocontrole(Naslagwerk naslag, Schrijfwijzen schrijfwijzen)
{
    private const int Near = 2;

    /// <param name="Gemeenten">How many different municipalities were recognised.</param>
    /// <param name="Ontbreekt">In no region, by the name of the CBS.</param>
    /// <param name="Dubbel">In two regions, or twice in one, by the name of the CBS.</param>
    /// <param name="Onbekend">As written: no municipality of that year.</param>
    /// <param name="Hernoemd">As written: recognised, and written otherwise than the CBS does.</param>
    public sealed record Verslag(
        int Regios, int Gemeenten, IReadOnlyList<string> Ontbreekt, IReadOnlyList<string> Dubbel, IReadOnlyList<string> Onbekend,
        IReadOnlyList<string> Hernoemd, IReadOnlyList<Voorstel> Voorstellen)
    {
        public bool IsHeel => Ontbreekt.Count + Dubbel.Count + Onbekend.Count == 0;
    }

    /// <param name="Regel">The line in the file.</param>
    /// <param name="Gemeente">The name of the CBS that is proposed; null when somebody must find it.</param>
    public sealed record Voorstel(int Regel, string Regio, string Geschreven, string? Gemeente, Reden Reden);

    private sealed record Plaats(Regioregel Regel, Gemeente? Gemeente, Reden? Reden);

    /// <param name="jaar">The municipalities of 1 January of this year.</param>
    public Verslag Check(IReadOnlyList<Regioregel> regels, int jaar)
    {
        var op = new DateOnly(jaar, 1, 1);
        var zoeker = new Gemeentezoeker(naslag, schrijfwijzen, op);
        var found = regels.Select(regel => (Regel: regel, Vondst: zoeker.Find(regel.Gemeente))).ToList();
        var provinces = found.Where(f => f.Vondst.Keuzes.Count == 1).ToLookup(f => f.Regel.Regio, f => f.Vondst.Keuzes[0].Provincie);
        var placed = found.ConvertAll(f => Place(f.Regel, f.Vondst, provinces[f.Regel.Regio]));

        var known = placed.Where(p => p.Gemeente is not null).ToLookup(p => p.Gemeente!.Code);
        var missing = naslag.Gemeenten.Op(op).Where(g => !known.Contains(g.Code)).ToList();
        var twice = known.Where(group => group.Count() > 1).ToList();
        var others = placed.Where(p => p.Reden is not null).ToList();
        return new Verslag(
            regels.Select(r => r.Regio).Distinct().Count(),
            known.Count,
            [.. missing.Select(g => g.Naam)],
            [.. twice.Select(group => group.First().Gemeente!.Naam).Order(StringComparer.Ordinal)],
            [.. others.Where(p => p.Gemeente is null).Select(p => p.Regel.Gemeente)],
            [.. others.Where(p => p.Gemeente is not null).Select(p => p.Regel.Gemeente)],
            [.. others.Select(p => new Voorstel(p.Regel.Regel, p.Regel.Regio, p.Regel.Gemeente, p.Gemeente?.Naam, p.Reden!))
                .Concat(twice.SelectMany(group => Doubles([.. group], missing))).OrderBy(v => v.Regel)]);
    }

    // Namesakes lie far apart: the one in the province of its neighbours is meant.
    private static Plaats Place(Regioregel regel, Gemeentezoeker.Vondst vondst, IEnumerable<string> provinces)
    {
        if (vondst.Keuzes.Count < 2)
        {
            return new(regel, vondst.Keuzes.Count == 0 ? null : vondst.Keuzes[0], vondst.Reden);
        }

        var province = provinces.CountBy(p => p).OrderByDescending(p => p.Value).Select(p => p.Key).FirstOrDefault();
        var near = vondst.Keuzes.Where(g => g.Provincie == province).ToList();
        return near.Count == 1
            ? new(regel, near[0], new Reden("de naamgenoot in de provincie van de andere gemeenten"))
            : new(regel, null, new Reden("meer gemeenten heten zo: {0}", string.Join(", ", vondst.Keuzes.Select(g => g.Naam))));
    }

    private static IEnumerable<Voorstel> Doubles(IReadOnlyList<Plaats> same, List<Gemeente> missing)
    {
        var name = Naamsleutel.Base(same[0].Gemeente!.Naam);
        var meant = missing.Where(g => Naamsleutel.Distance(name, Naamsleutel.Base(g.Naam), Near) <= Near).ToList();
        var regions = same.Select(p => p.Regel.Regio).Distinct().ToList();
        var reason = (regions.Count, meant.Count) switch
        {
            (1, 1) => new Reden("staat twee keer in deze regio; in een ervan is misschien {0} bedoeld, die ontbreekt", meant[0].Naam),
            (1, _) => new Reden("staat twee keer in deze regio"),
            (_, 1) => new Reden("staat in meer regio's: {0}; in een ervan is misschien {1} bedoeld, die ontbreekt", string.Join(", ", regions), meant[0].Naam),
            _ => new Reden("staat in meer regio's: {0}", string.Join(", ", regions)),
        };
        return same.Select(p => new Voorstel(p.Regel.Regel, p.Regel.Regio, p.Regel.Gemeente, p.Gemeente!.Naam, reason));
    }
}
