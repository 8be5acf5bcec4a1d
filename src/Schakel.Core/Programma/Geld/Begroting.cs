namespace Schakel.Core.Programma;

/// <summary>What a budget comes to, by year: a pure calculation in whole cents.</summary>
/// <remarks>What is not known stays unknown: a year of which an income is not known has no result, nor has any year after it.</remarks>
public sealed class Begroting(
    IReadOnlyList<Begroting.Regel> regels, IReadOnlyList<Begroting.Ontvangst> ontvangsten, IReadOnlyList<Begroting.Blad> bladen)
{
    /// <param name="Onderdeel">The theme that it is for; null when it serves the whole plan.</param>
    public sealed record Regel(string Post, string? Onderdeel, IReadOnlyList<string> Dekking, int Jaar, long Gepland, bool Voorbehoud = false, long? Gerealiseerd = null);

    /// <param name="Bedrag">Null when it is not known.</param>
    public sealed record Ontvangst(string Bron, int Jaar, long? Bedrag, bool Voorbehoud = false, bool Afgeleid = false, string? Toelichting = null);

    /// <summary>What the project sheet of a theme says that a year costs.</summary>
    public sealed record Blad(string Onderdeel, int Jaar, long Bedrag, string? Toelichting = null);

    /// <param name="Bron">A source, or two that share: <c>GHNT/Projectenpool</c>.</param>
    /// <param name="Voorbehoud">What of it is under reservation.</param>
    public sealed record Dekkingsregel(string Bron, int Jaar, long Bedrag, long Voorbehoud);

    public sealed record Verschil(string Onderdeel, int Jaar, long Blad, long Tabel, string? Toelichting)
    {
        /// <summary>More than nought when the sheet says more than the table.</summary>
        public long Bedrag => Blad - Tabel;
    }

    /// <summary>Every year that the budget names, in order.</summary>
    public IReadOnlyList<int> Jaren { get; } =
        [.. regels.Select(r => r.Jaar).Concat(ontvangsten.Select(o => o.Jaar)).Distinct().Order()];

    public IReadOnlyList<Ontvangst> Ontvangsten => ontvangsten;

    public static Begroting Of(Regioprogramma bron) => new(
        [.. bron.Begroting.Posten.SelectMany(p => p.Bedragen.Select(b => new Regel(p.Naam, p.Onderdeel, p.Dekking, b.Jaar, b.Centen, b.Voorbehoud)))],
        [.. bron.Begroting.Inkomsten.Select(i => new Ontvangst(i.Bron, i.Jaar, i.Centen, i.Voorbehoud, i.Afgeleid, i.Toelichting))],
        [.. bron.Themas.SelectMany(t => t.Projectblad.Select(b => new Blad(t.Nummer, b.Jaar, b.Centen, b.Toelichting)))]);

    public long? Kosten(int jaar) => In(jaar).Sum(r => r.Gepland);

    /// <summary>What was recorded so far; null when nothing was.</summary>
    public long? Gerealiseerd(int jaar) => In(jaar).Any(r => r.Gerealiseerd is not null) ? In(jaar).Sum(r => r.Gerealiseerd ?? 0) : null;

    /// <summary>Of how many posts of the year nobody recorded what they cost.</summary>
    public int Onbekend(int jaar) => In(jaar).Count(r => r.Gerealiseerd is null);

    /// <summary>Null when no income of the year is named, or that of one source is not known.</summary>
    public long? Inkomsten(int jaar)
    {
        var known = ontvangsten.Where(o => o.Jaar == jaar).Select(o => o.Bedrag).ToList();
        return known.Count == 0 || known.Contains(null) ? null : known.Sum();
    }

    /// <summary>What the year before left; nought in the first year.</summary>
    public long? Meegenomen(int jaar) => Jaren.LastOrDefault(j => j < jaar) is var vorig && vorig == 0 ? 0 : Resultaat(vorig);

    /// <summary>Income and what was carried over, less the costs: what goes on to the next year.</summary>
    public long? Resultaat(int jaar) => Inkomsten(jaar) + Meegenomen(jaar) - Kosten(jaar);

    /// <summary>Whether an income up to this year was calculated back and not told.</summary>
    public bool IsAfgeleid(int jaar) => ontvangsten.Any(o => o.Jaar <= jaar && o.Afgeleid);

    /// <summary>What each source covers, in the order in which the posts name them.</summary>
    public IReadOnlyList<Dekkingsregel> Dekking(int jaar) =>
    [
        .. In(jaar).GroupBy(r => string.Join('/', r.Dekking))
            .Select(g => new Dekkingsregel(g.Key, jaar, g.Sum(r => r.Gepland), g.Where(r => r.Voorbehoud).Sum(r => r.Gepland))),
    ];

    /// <summary>Where a project sheet and the table say something else, in the order of the themes.</summary>
    public IReadOnlyList<Verschil> Verschillen =>
    [
        .. bladen.Select(b => new Verschil(b.Onderdeel, b.Jaar, b.Bedrag, In(b.Jaar).Where(r => r.Onderdeel == b.Onderdeel).Sum(r => r.Gepland), b.Toelichting))
            .Where(v => v.Bedrag != 0),
    ];

    private IEnumerable<Regel> In(int jaar) => regels.Where(r => r.Jaar == jaar);
}
