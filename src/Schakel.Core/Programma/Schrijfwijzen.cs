using System.Collections.Frozen;
using Schakel.Core.Naslag;

namespace Schakel.Core.Programma;

/// <summary>How lists write municipalities otherwise (<c>data/programma/schrijfwijzen.json</c>).</summary>
public sealed class Schrijfwijzen
{
    private const string Bestand = "programma/schrijfwijzen.json";

    private readonly FrozenDictionary<string, Schrijfwijze> _byNaam;

    private Schrijfwijzen(SchrijfwijzenBestand bestand) =>
        _byNaam = bestand.Schrijfwijzen.ToFrozenDictionary(s => Naamsleutel.Of(s.Geschreven), StringComparer.Ordinal);

    /// <param name="Gemeente">CBS code of what is meant.</param>
    /// <param name="Reden">Why, in words.</param>
    public sealed record Schrijfwijze(string Geschreven, string Gemeente, string Reden);

    public Schrijfwijze? Find(string geschreven) => _byNaam.GetValueOrDefault(Naamsleutel.Of(geschreven));

    /// <summary>Reads the file and checks that every code is one of the register.</summary>
    /// <exception cref="NaslagException">A spelling occurs twice, or a code is not known.</exception>
    public static Schrijfwijzen Load(string dataDirectory, Gemeenten gemeenten)
    {
        var bestand = new NaslagBron(dataDirectory).ReadJson<SchrijfwijzenBestand>(Bestand);
        Check.Head(Bestand, bestand);
        Check.Distinct(Bestand, "spelling", bestand.Schrijfwijzen.Select(s => Naamsleutel.Of(s.Geschreven)));
        var known = gemeenten.All.Select(g => g.Code).ToHashSet(StringComparer.Ordinal);
        Check.Known(Bestand, "code", bestand.Schrijfwijzen.Select(s => s.Gemeente), known, Gemeenten.Bestand);
        return new Schrijfwijzen(bestand);
    }

    private sealed record SchrijfwijzenBestand : Bronvermelding
    {
        public required IReadOnlyList<Schrijfwijze> Schrijfwijzen { get; init; }
    }
}
