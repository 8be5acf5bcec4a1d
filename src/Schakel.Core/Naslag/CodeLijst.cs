using System.Collections.Frozen;

namespace Schakel.Core.Naslag;

/// <summary>A list of values with its source and its validity (<c>data/codelijsten/*.json</c>).</summary>
public sealed record CodeLijst : Bronvermelding
{
    private FrozenDictionary<string, Code> _byWaarde = FrozenDictionary<string, Code>.Empty;

    public required string Naam { get; init; }

    public IReadOnlyList<Groep> Groepen { get; init; } = [];

    /// <summary>In the order in which they are shown.</summary>
    public required IReadOnlyList<Code> Codes
    {
        get;
        init
        {
            field = value;
            _byWaarde = value.DistinctBy(c => c.Waarde).ToFrozenDictionary(c => c.Waarde, StringComparer.Ordinal);
        }
    }

    /// <summary>Whether the list knows the value, valid today or not: old records keep old values.</summary>
    public bool Bevat(string? waarde) => Find(waarde) is not null;

    public Code? Find(string? waarde) => waarde is null ? null : _byWaarde.GetValueOrDefault(waarde);

    /// <summary>Whether the value may be recorded for something of that day.</summary>
    public bool IsGeldig(string? waarde, DateOnly op) => Find(waarde) is { } code && IsGeldig(code, op);

    /// <summary>The values that a form of that day offers, in order.</summary>
    public IEnumerable<Code> Geldig(DateOnly op) => Codes.Where(code => IsGeldig(code, op));

    /// <summary>The label in the language of the user; the value itself when the list does not know it.</summary>
    public string NaamVan(string waarde) => Find(waarde)?.Naam ?? waarde;

    /// <summary>Whether the value stands in the published source, was reconstructed, or is our own.</summary>
    public Herkomst HerkomstVan(Code code) => code.Herkomst ?? Herkomst;

    private bool IsGeldig(Code code, DateOnly op)
    {
        var van = code.Van ?? Van;
        var tot = code.Tot ?? Tot;
        return op >= van && (tot is null || op < tot);
    }
}
