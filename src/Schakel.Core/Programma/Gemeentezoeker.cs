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
    private readonly Schrijfwijzen _schrijfwijzen;

    public Gemeentezoeker(Gemeenten register, Schrijfwijzen schrijfwijzen, DateOnly op)
    {
        (_register, _schrijfwijzen) = (register, schrijfwijzen);
        _all = [.. register.Op(op)];
        _byName = _all.ToLookup(g => Naamsleutel.Of(g.Naam), StringComparer.Ordinal);
        _byBase = _all.ToLookup(g => Naamsleutel.Base(g.Naam), StringComparer.Ordinal);
        _ended = register.All.Where(g => !g.Bestaat(op)).ToLookup(g => Naamsleutel.Base(g.Naam), StringComparer.Ordinal);
    }

    /// <param name="Keuzes">One when it is known, more for namesakes, none when nothing is.</param>
    /// <param name="Reden">In Dutch: by what it was recognised or why not; null when it is written as the CBS writes it.</param>
    public sealed record Vondst(IReadOnlyList<Gemeente> Keuzes, string? Reden);

    public Vondst Find(string geschreven)
    {
        // "Holland Rijnland: Leiden" names a part of a region first.
        var naam = geschreven[(geschreven.LastIndexOf(':') + 1)..].Trim();
        var key = Naamsleutel.Of(naam);
        return Exact(naam, key) ?? Corrected(naam) ?? Ended(key) ?? Nearest(key)
            ?? new Vondst([], "deze naam staat niet in het register van het CBS");
    }

    private Vondst? Exact(string naam, string key)
    {
        var named = _byName[key].Concat(_byBase[key]).Distinct().ToList();
        if (named.Count > 0)
        {
            var asWritten = named.Count == 1 && (named[0].Naam == naam || Naamsleutel.Of(named[0].Naam) != key);
            return new(named, asWritten ? null : named.Count == 1 ? "andere schrijfwijze" : "meer gemeenten heten zo");
        }

        var longer = _all.Where(g => Naamsleutel.Of(g.Naam).StartsWith($"{key} ", StringComparison.Ordinal)).ToList();
        return key.Length > 0 && longer.Count == 1 ? new(longer, "deel van de naam") : null;
    }

    private Vondst? Corrected(string naam) =>
        _schrijfwijzen.Find(naam) is { } known && _all.FirstOrDefault(g => g.Code == known.Gemeente) is { } gemeente ? new([gemeente], known.Reden) : null;

    private Vondst? Ended(string key) => _ended[key].FirstOrDefault() is not { } gemeente ? null : new([], _schrijfwijzen.Waarheen(gemeente.Code) is { } to
        ? $"opgegaan in {_register.Find(to.In)!.Naam} op {to.Op:yyyy-MM-dd}"
        : gemeente.Tot is { } tot ? $"bestond van {gemeente.Van:yyyy-MM-dd} tot {tot:yyyy-MM-dd}" : $"bestaat pas sinds {gemeente.Van:yyyy-MM-dd}");

    private Vondst? Nearest(string key)
    {
        var most = key.Length < 7 ? 1 : 2;
        var near = _all.Select(g => (Gemeente: g, Afstand: Naamsleutel.Distance(key, Naamsleutel.Base(g.Naam), most))).Where(g => g.Afstand <= most)
            .OrderBy(g => g.Afstand).ToList();
        return near.Count == 0 || (near.Count > 1 && near[0].Afstand == near[1].Afstand) ? null
            : new([near[0].Gemeente], near[0].Afstand == 1 ? "één letter anders" : "twee letters anders");
    }
}
