namespace Schakel.Web.Components.Family;

/// <summary>One box of the drawing: rows of adults, rows of children, and the lines between parents and children.</summary>
internal sealed class Huishoudentekening
{
    private const int Gap = Familietekening.Gap;
    private const int Gutter = 26;
    private const int Label = 30;
    private const int BusGap = 36;

    private readonly IReadOnlyList<Gezinsband> _banden;
    private readonly HashSet<string> _volwassenen;
    private readonly int _perRij;
    private readonly Dictionary<string, Kaart> _kaarten = new(StringComparer.Ordinal);
    private readonly List<Lijn> _lijnen = [];
    private readonly HashSet<Gezinsband> _getekend = [];

    public Huishoudentekening(
        IReadOnlyList<Gezinslid> hier, IReadOnlyList<Gezinslid> allen, IReadOnlyList<Gezinsband> banden, int perRij, int top)
    {
        var ids = hier.Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
        _banden = [.. banden.Where(b => ids.Contains(b.Van) && ids.Contains(b.Naar))];
        _volwassenen = [.. hier.Where(l => !l.IsKind).Select(l => l.Id)];
        _perRij = perRij;
        var adults = CouplesFirst([.. hier.Where(l => !l.IsKind)]);
        var families = hier.Where(l => l.IsKind).GroupBy(Family, StringComparer.Ordinal)
            .OrderByDescending(family => family.Key.Length > 0).ThenByDescending(family => family.Count()).ToList();
        var children = families.SelectMany(family => family).ToList();
        var hasLines = adults.Count > 0 && families is [{ Key.Length: > 0 }, ..];
        var y = Place(adults, top + Label, Gap);
        Place(children, adults.Count > 0 && hasLines ? y - Gap + BusGap : y, hasLines ? BusGap : Gap);
        ConnectCouples();
        if (hasLines)
        {
            ConnectFamily(
                [.. families[0].Select(kind => _kaarten[kind.Id])], [.. Parents(families[0].First().Id).Select(id => _kaarten[id])]);
        }

        AddNotes(hier, allen, banden);
        var bottom = _kaarten.Values.Max(k => k.Onder) + Gap;
        var columns = Math.Min(perRij, Math.Max(adults.Count, children.Count));
        Huis = new Huis(0, top, Gutter + (columns * (Kaart.Breedte + Gap)), bottom - top, hier[0].Huishouden);
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
            order.AddRange(adults.Where(other => !order.Contains(other) && IsCouple(adult.Id, other.Id)));
        }

        return [.. order.Distinct()];
    }

    private bool IsCouple(string a, string b) =>
        _banden.Any(band => IsPartner(band) && ((band.Van == a && band.Naar == b) || (band.Van == b && band.Naar == a)));

    private static bool IsPartner(Gezinsband band) => band.Soort is Gezinsbandsoort.Partner or Gezinsbandsoort.ExPartner;

    private static bool IsParent(Gezinsband band) => band.Soort is Gezinsbandsoort.Ouder or Gezinsbandsoort.AndereOuder;

    // A parent who is a child still, stands in the row of the children: words tell of that, no line.
    private List<string> Parents(string kind) =>
        [.. _banden.Where(b => b.Naar == kind && IsParent(b) && _volwassenen.Contains(b.Van)).Select(b => b.Van).Distinct()];

    private string Family(Gezinslid kind) => string.Join(' ', Parents(kind.Id).Order(StringComparer.Ordinal));

    /// <returns>Where the next row begins.</returns>
    private int Place(List<Gezinslid> row, int y, int rowGap)
    {
        for (var i = 0; i < row.Count; i++)
        {
            var x = Gutter + (i % _perRij * (Kaart.Breedte + Gap));
            _kaarten.Add(row[i].Id, new Kaart(x, y + (i / _perRij * (Kaart.Hoogte + rowGap)), row[i], null));
        }

        return row.Count == 0 ? y : _kaarten[row[^1].Id].Onder + Gap;
    }

    private void ConnectCouples()
    {
        foreach (var band in _banden.Where(IsPartner))
        {
            var (left, right) = InOrder(_kaarten[band.Van], _kaarten[band.Naar]);
            if (AreBeside(left, right))
            {
                var y = left.Y + (Kaart.Hoogte / 2);
                Add(left.X + Kaart.Breedte, y, right.X, y, band.Soort == Gezinsbandsoort.ExPartner);
                _getekend.Add(band);
            }
        }
    }

    /// <summary>A bus above each row of these children, joined by a trunk in the gutter, and hung from the parents.</summary>
    private void ConnectFamily(List<Kaart> children, List<Kaart> parents)
    {
        const int trunk = Gutter - 10;
        var (roots, hung) = Roots(parents, children[0].Y);
        if (roots.Count == 0)
        {
            return;
        }

        var rows = children.GroupBy(k => k.Y).OrderBy(g => g.Key).Select(g => (Bus: g.Key - 16, Kaarten: g.ToList())).ToList();
        foreach (var (bus, cards) in rows)
        {
            var above = bus == rows[0].Bus ? roots.Select(r => r.X) : [];
            var ends = cards.Select(k => k.Midden).Concat(above).Concat(rows.Count > 1 ? [trunk] : []).ToList();
            Add(ends.Min(), bus, ends.Max(), bus);
            cards.ForEach(k => Add(k.Midden, bus, k.Midden, k.Y, IsOnlyOther(k.Lid.Id)));
        }

        roots.ForEach(root => Add(root.X, root.Y, root.X, rows[0].Bus));
        Add(trunk, rows[0].Bus, trunk, rows[^1].Bus);
        _getekend.UnionWith(_banden.Where(b => IsParent(b) && hung.Contains(b.Van) && children.Exists(k => k.Lid.Id == b.Naar)));
    }

    // From between two partners side by side; else from beneath each parent whose way down is free.
    private (List<(int X, int Y)> Roots, HashSet<string> Hung) Roots(List<Kaart> parents, int childrenY)
    {
        if (parents is [var a, var b] && IsCouple(a.Lid.Id, b.Lid.Id) && InOrder(a, b) is var (left, right) && AreBeside(left, right))
        {
            return ([(right.X - (Gap / 2), left.Y + (Kaart.Hoogte / 2))], [a.Lid.Id, b.Lid.Id]);
        }

        var free = parents.Where(p => !_kaarten.Values.Any(k => k.X == p.X && k.Y > p.Y && k.Y < childrenY)).ToList();
        return ([.. free.Select(p => (p.Midden, p.Onder))], [.. free.Select(p => p.Lid.Id)]);
    }

    private bool IsOnlyOther(string kind) => _banden.Where(b => b.Naar == kind && IsParent(b)).All(b => b.Soort == Gezinsbandsoort.AndereOuder);

    private static (Kaart Left, Kaart Right) InOrder(Kaart a, Kaart b) => a.X <= b.X ? (a, b) : (b, a);

    private static bool AreBeside(Kaart left, Kaart right) => left.Y == right.Y && right.X - left.X == Kaart.Breedte + Gap;

    /// <summary>What no line shows stands in words: on the card of who it was told of, and of a child that has no line.</summary>
    private void AddNotes(IReadOnlyList<Gezinslid> hier, IReadOnlyList<Gezinslid> allen, IReadOnlyList<Gezinsband> banden)
    {
        var names = allen.ToDictionary(l => l.Id, l => l.Naam, StringComparer.Ordinal);
        foreach (var lid in hier)
        {
            var own = banden.Where(b => b.Van == lid.Id && !_getekend.Contains(b)).Select(b => (b.Woord, b.Naar));
            var back = banden.Where(b => b.Naar == lid.Id && lid.IsKind && IsParent(b) && !_getekend.Contains(b)).Select(b => (Woord: b.Terug, Naar: b.Van));
            if ((lid.IsKind ? back.Concat(own) : own).GroupBy(n => n.Woord).FirstOrDefault() is { } first)
            {
                var noot = new Noot(first.Key, [.. first.Select(n => names[n.Naar]).Distinct()]);
                _kaarten[lid.Id] = _kaarten[lid.Id] with { Noot = noot };
            }
        }
    }

    private void Add(int x1, int y1, int x2, int y2, bool isDashed = false)
    {
        if (x1 != x2 || y1 != y2)
        {
            _lijnen.Add(new Lijn(x1, y1, x2, y2, isDashed));
        }
    }
}
