namespace Schakel.Web.Components.Family;

/// <summary>One box of the drawing: rows of adults, rows of children, and the lines between parents and children.</summary>
internal sealed class Huishoudentekening
{
    private const int Gap = Familietekening.Gap;
    private const int Gutter = 26;
    private const int Label = 30;
    private const int BusGap = 40;
    private const int BusStep = 7;

    private readonly IReadOnlyList<Gezinsband> _banden;
    private readonly int _perRij;
    private readonly Dictionary<string, Kaart> _kaarten = new(StringComparer.Ordinal);
    private readonly List<Lijn> _lijnen = [];

    public Huishoudentekening(IReadOnlyList<Gezinslid> leden, IReadOnlyList<Gezinsband> banden, int perRij, int top)
    {
        var ids = leden.Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
        _banden = [.. banden.Where(b => ids.Contains(b.Van) && ids.Contains(b.Naar))];
        _perRij = perRij;
        var adults = CouplesFirst([.. leden.Where(l => !l.IsKind)]);
        var children = leden.Where(l => l.IsKind)
            .OrderBy(kind => string.Join(' ', Parents(kind.Id).Order(StringComparer.Ordinal)), StringComparer.Ordinal).ToList();
        var isOutside = leden[0].Huishouden is null;
        var y = Place(adults, top + Label, banden, ids, Gap);
        var hasLines = children.Exists(kind => Parents(kind.Id).Count > 0);
        y = adults.Count > 0 && children.Count > 0 ? y - Gap + (hasLines ? BusGap : Gap) : y;
        y = Place(children, y, banden, ids, hasLines ? BusGap : Gap);
        Connect(children);
        var bottom = _kaarten.Values.Max(k => k.Onder) + Gap;
        var columns = Math.Min(perRij, Math.Max(adults.Count, children.Count));
        Huis = new Huis(0, top, Gutter + (columns * (Kaart.Breedte + Gap)), bottom - top, isOutside ? null : leden[0].Huishouden);
    }

    public Huis Huis { get; }

    public IEnumerable<Kaart> Kaarten => _kaarten.Values;

    public IReadOnlyList<Lijn> Lijnen => _lijnen;

    // Partners stand side by side, or no line can join them.
    private List<Gezinslid> CouplesFirst(List<Gezinslid> adults)
    {
        var order = new List<Gezinslid>();
        foreach (var adult in adults.Where(a => !order.Contains(a)))
        {
            order.Add(adult);
            order.AddRange(adults.Where(other => !order.Contains(other) && Couple(adult.Id, other.Id) is not null));
        }

        return [.. order.Distinct()];
    }

    /// <returns>Where the next row begins.</returns>
    private int Place(List<Gezinslid> row, int y, IReadOnlyList<Gezinsband> all, HashSet<string> here, int rowGap)
    {
        for (var i = 0; i < row.Count; i++)
        {
            var x = Gutter + (i % _perRij * (Kaart.Breedte + Gap));
            var top = y + (i / _perRij * (Kaart.Hoogte + rowGap));
            _kaarten.Add(row[i].Id, new Kaart(x, top, row[i], Note(row[i], all, here)));
        }

        return row.Count == 0 ? y : y + ((((row.Count - 1) / _perRij) + 1) * (Kaart.Hoogte + rowGap)) - rowGap + Gap;
    }

    private static string? Note(Gezinslid lid, IReadOnlyList<Gezinsband> all, HashSet<string> here) => all
        .Where(b => b.Van == lid.Id && (!here.Contains(b.Naar) || b.Soort == Gezinsbandsoort.Overig))
        .Select(b => b.Woorden).FirstOrDefault();

    private Gezinsband? Couple(string a, string b) => _banden.FirstOrDefault(band =>
        band.Soort is (Gezinsbandsoort.Partner or Gezinsbandsoort.ExPartner) && ((band.Van == a && band.Naar == b) || (band.Van == b && band.Naar == a)));

    private List<string> Parents(string kind) =>
        [.. _banden.Where(b => b.Naar == kind && b.Soort is (Gezinsbandsoort.Ouder or Gezinsbandsoort.AndereOuder)).Select(b => b.Van).Distinct()];

    private void Connect(List<Gezinslid> children)
    {
        foreach (var band in _banden.Where(b => b.Soort is Gezinsbandsoort.Partner or Gezinsbandsoort.ExPartner))
        {
            ConnectCouple(_kaarten[band.Van], _kaarten[band.Naar], band.Soort == Gezinsbandsoort.ExPartner);
        }

        var families = children.GroupBy(kind => string.Join(' ', Parents(kind.Id).Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0).ToList();
        for (var i = 0; i < families.Count; i++)
        {
            ConnectFamily([.. families[i].Select(kind => _kaarten[kind.Id])], Parents(families[i].First().Id), i);
        }
    }

    private void ConnectCouple(Kaart a, Kaart b, bool isEx)
    {
        var (left, right) = a.X <= b.X ? (a, b) : (b, a);
        if (left.Y == right.Y && right.X - left.X == Kaart.Breedte + Gap)
        {
            var y = left.Y + (Kaart.Hoogte / 2);
            Add(left.X + Kaart.Breedte, y, right.X, y, isEx);
        }
    }

    /// <summary>A bus above each row of these children, joined by a trunk in the gutter, and hung from the parents.</summary>
    private void ConnectFamily(List<Kaart> children, List<string> parents, int nth)
    {
        var shift = nth * BusStep;
        var rows = children.GroupBy(k => k.Y).OrderBy(g => g.Key).Select(g => (Bus: g.Key - BusGap + 14 + shift, Kaarten: g.ToList())).ToList();
        var trunk = Gutter - 10 - shift;
        var (from, fromY) = Root([.. parents.Select(id => _kaarten[id])]);
        Add(from, fromY, from, rows[0].Bus);
        foreach (var (bus, cards) in rows)
        {
            var isFirst = bus == rows[0].Bus;
            var ends = cards.Select(k => k.Midden).Append(isFirst ? from : trunk).Append(rows.Count > 1 ? trunk : cards[0].Midden).ToList();
            Add(ends.Min(), bus, ends.Max(), bus);
            cards.ForEach(k => Add(k.Midden, bus, k.Midden, k.Y, IsOther(k.Lid.Id)));
        }

        if (rows.Count > 1)
        {
            Add(trunk, rows[0].Bus, trunk, rows[^1].Bus);
        }
    }

    // Between two parents side by side; else beneath the first.
    private static (int X, int Y) Root(List<Kaart> parents) =>
        parents is [var a, var b] && a.Y == b.Y && Math.Abs(a.X - b.X) == Kaart.Breedte + Gap
            ? (Math.Max(a.X, b.X) - (Gap / 2), a.Y + (Kaart.Hoogte / 2))
            : (parents[0].Midden, parents[0].Onder);

    private bool IsOther(string kind) =>
        _banden.Where(b => b.Naar == kind && b.Soort is (Gezinsbandsoort.Ouder or Gezinsbandsoort.AndereOuder))
            .All(b => b.Soort == Gezinsbandsoort.AndereOuder);

    private void Add(int x1, int y1, int x2, int y2, bool isDashed = false)
    {
        if (x1 != x2 || y1 != y2)
        {
            _lijnen.Add(new Lijn(x1, y1, x2, y2, isDashed));
        }
    }
}
