using Schakel.Core.Naslag;

namespace Schakel.Core.Programma;

/// <summary>Which municipality of a day a written name means, and by what it was recognised.</summary>
internal sealed class Gemeentezoeker
{
    private readonly IReadOnlyList<Gemeente> _all;
    private readonly ILookup<string, Gemeente> _byName;
    private readonly ILookup<string, Gemeente> _byBase;
    private readonly ILookup<string, Gemeente> _ended;
    private readonly Gemeenten _register;
    private readonly Herindelingen _herindelingen;
    private readonly Schrijfwijzen _schrijfwijzen;
    private readonly DateOnly _op;

    public Gemeentezoeker(Naslagwerk naslag, Schrijfwijzen schrijfwijzen, DateOnly op)
    {
        var register = naslag.Gemeenten;
        (_register, _herindelingen, _schrijfwijzen, _op) = (register, naslag.Herindelingen, schrijfwijzen, op);
        _all = [.. register.Op(op)];
        _byName = _all.ToLookup(g => Naamsleutel.Of(g.Naam), StringComparer.Ordinal);
        _byBase = _all.ToLookup(g => Naamsleutel.Base(g.Naam), StringComparer.Ordinal);
        _ended = register.All.Where(g => !g.Bestaat(op)).ToLookup(g => Naamsleutel.Base(g.Naam), StringComparer.Ordinal);
    }

    /// <param name="Keuzes">One when it is known, more for namesakes, none when nothing is.</param>
    /// <param name="Reden">By what it was recognised or why not; null when it is written as the CBS writes it.</param>
    public sealed record Vondst(IReadOnlyList<Gemeente> Keuzes, Reden? Reden);

    public Vondst Find(string geschreven)
    {
        // "Holland Rijnland: Leiden" names a part of a region first.
        var naam = geschreven[(geschreven.LastIndexOf(':') + 1)..].Trim();
        var key = Naamsleutel.Of(naam);
        return Exact(naam, key) ?? Corrected(naam) ?? Ended(key) ?? Nearest(key)
            ?? new Vondst([], new Reden("deze naam staat niet in het register van het CBS"));
    }

    private Vondst? Exact(string naam, string key)
    {
        var named = _byName[key].Concat(_byBase[key]).Distinct().ToList();
        if (named.Count > 0)
        {
            var asWritten = named.Count == 1 && (named[0].Naam == naam || Naamsleutel.Of(named[0].Naam) != key);
            return new(named, asWritten ? null : new Reden(named.Count == 1 ? "andere schrijfwijze" : "meer gemeenten heten zo"));
        }

        var longer = _all.Where(g => Naamsleutel.Of(g.Naam).StartsWith($"{key} ", StringComparison.Ordinal)).ToList();
        return key.Length > 0 && longer.Count == 1 ? new(longer, new Reden("deel van de naam")) : null;
    }

    private Vondst? Corrected(string naam) =>
        _schrijfwijzen.Find(naam) is { } known && _all.FirstOrDefault(g => g.Code == known.Gemeente) is { } gemeente ? new([gemeente], new Reden(known.Reden)) : null;

    private Vondst? Ended(string key) => _ended[key].FirstOrDefault() is { } gemeente ? new([], WhyNot(gemeente)) : null;

    private Reden WhyNot(Gemeente gemeente) =>
        gemeente.Van > _op ? new Reden("bestaat pas sinds {0}", gemeente.Van)
        : _herindelingen.Find(gemeente.Code) is not { } gone ? new Reden("bestond van {0} tot {1}", gemeente.Van, gemeente.Tot!)
        : new Reden(
            gone.Naar.Count == 1 ? "opgegaan in {0} op {1}" : "verdeeld over {0} op {1}",
            string.Join(", ", gone.Naar.Select(deel => _register.Find(deel.In)!.Naam)), gone.Op);

    private Vondst? Nearest(string key)
    {
        var most = key.Length < 7 ? 1 : 2;
        var near = _all.Select(g => (Gemeente: g, Afstand: Naamsleutel.Distance(key, Naamsleutel.Base(g.Naam), most))).Where(g => g.Afstand <= most)
            .OrderBy(g => g.Afstand).ToList();
        return near.Count == 0 || (near.Count > 1 && near[0].Afstand == near[1].Afstand) ? null
            : new([near[0].Gemeente], new Reden(near[0].Afstand == 1 ? "één letter anders" : "twee letters anders"));
    }
}
