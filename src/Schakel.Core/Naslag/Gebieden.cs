namespace Schakel.Core.Naslag;

/// <summary>Areas and the municipalities that belong to them, day by day (<c>data/gebieden</c>).</summary>
/// <remarks>
/// A municipality is in at most one area of a kind on a day. Which municipalities belong where is for most kinds not published:
/// <see cref="Bron"/> says so of a kind, <see cref="Gebied.Voorbeeld"/> of an area and <see cref="Lidmaatschap.Grond"/> of each membership.
/// </remarks>
public sealed class Gebieden
{
    private readonly Dictionary<SoortGebied, GebiedenLoader.Soortgenoten> _bySoort;
    private readonly ILookup<(SoortGebied Soort, string Code), Gebied> _byCode;
    private readonly ILookup<(SoortGebied Soort, string Code), Lidmaatschap> _leden;
    private readonly ILookup<(SoortGebied Soort, string Gemeente), Lidmaatschap> _byGemeente;
    private readonly Gemeenten _gemeenten;

    private Gebieden(Dictionary<SoortGebied, GebiedenLoader.Soortgenoten> bySoort, Gemeenten gemeenten, RegioIndeling bijlage, Correcties correcties)
    {
        (_bySoort, _gemeenten, Bijlage, Correcties) = (bySoort, gemeenten, bijlage, correcties);
        _byCode = bySoort.Values.SelectMany(s => s.Gebieden).ToLookup(g => (g.Soort, g.Code));
        var leden = bySoort.SelectMany(s => s.Value.Leden.Select(lid => (Soort: s.Key, Lid: lid))).ToList();
        _leden = leden.ToLookup(l => (l.Soort, l.Lid.Gebied), l => l.Lid);
        _byGemeente = leden.ToLookup(l => (l.Soort, l.Lid.Gemeente), l => l.Lid);
    }

    /// <summary>Annex 2 as it was printed.</summary>
    public RegioIndeling Bijlage { get; }

    /// <summary>How we read annex 2.</summary>
    public Correcties Correcties { get; }

    /// <summary>Source of a kind, and what in it is uncertain.</summary>
    public Bronvermelding Bron(SoortGebied soort) => _bySoort[soort].Bron;

    /// <summary>Those of a day, in order of code.</summary>
    public IReadOnlyList<Gebied> Op(SoortGebied soort, DateOnly op) =>
        [.. _bySoort[soort].Gebieden.Where(g => g.Bestaat(op)).OrderBy(g => g.Code, StringComparer.Ordinal)];

    /// <summary>By code, under its name of that day; null when there is none on it.</summary>
    public Gebied? Find(SoortGebied soort, string code, DateOnly op) => Namen(soort, code).FirstOrDefault(g => g.Bestaat(op));

    /// <summary>An area under each of its names, oldest first; empty when the code is not known.</summary>
    public IEnumerable<Gebied> Namen(SoortGebied soort, string code) => _byCode[(soort, code)];

    /// <summary>CBS codes of the municipalities that belonged to it on that day and existed on it, in order.</summary>
    public IReadOnlyList<string> Gemeenten(Gebied gebied, DateOnly op) =>
        [.. Leden(gebied).Where(l => l.Geldt(op) && _gemeenten.Bestaat(l.Gemeente, op)).Select(l => l.Gemeente).Order(StringComparer.Ordinal)];

    /// <summary>All that ever belonged to it, under whatever name, each with its days and its ground.</summary>
    public IEnumerable<Lidmaatschap> Leden(Gebied gebied) => _leden[(gebied.Soort, gebied.Code)];

    /// <summary>The area of a kind to which a municipality belonged on a day; null when it did not exist or nobody knows.</summary>
    /// <param name="gemeente">CBS code, as <c>GM0402</c>.</param>
    public Gebied? Van(string gemeente, SoortGebied soort, DateOnly op) =>
        _gemeenten.Bestaat(gemeente, op) && _byGemeente[(soort, gemeente)].FirstOrDefault(l => l.Geldt(op)) is { } lid ? Find(soort, lid.Gebied, op) : null;

    /// <exception cref="NaslagException">A code is unknown, a municipality is in two areas of one kind on a day, or names do not follow each other.</exception>
    internal static Gebieden Load(NaslagBron bron, Gemeenten gemeenten)
    {
        var bijlage = RegioIndeling.Load(bron);
        var correcties = Correcties.Load(bron, bijlage, gemeenten);
        var loader = new GebiedenLoader(bron, gemeenten, bijlage, correcties);
        return new(Gebiedsoorten.All.ToDictionary(soort => soort, loader.Load), gemeenten, bijlage, correcties);
    }
}
