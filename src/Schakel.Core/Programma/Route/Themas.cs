using Schakel.Core.Naslag;

namespace Schakel.Core.Programma;

/// <summary>The themes of the regional route, in the order of the infographic (<c>data/programma/themas.json</c>).</summary>
public sealed record Themas : Bronvermelding
{
    private const string Bestand = "programma/themas.json";

    public required IReadOnlyList<Thema> Alle { get; init; }

    /// <param name="Kort">For the head of a column.</param>
    /// <param name="Cruciaal">One of the three conditions without which the approach cannot work.</param>
    /// <param name="Zin">How the nation stands, with {0} regions that use it, {1} in all and {2} that prepare; null for the usual sentence.</param>
    public sealed record Thema(string Code, Tekst Naam, Tekst Kort, bool Cruciaal, Tekst? Zin = null);

    public Thema? Find(string? code) => Alle.FirstOrDefault(t => t.Code == code);

    /// <exception cref="NaslagException">A code occurs twice or a name is empty.</exception>
    public static Themas Load(string dataDirectory)
    {
        var themas = new NaslagBron(dataDirectory).ReadJson<Themas>(Bestand);
        Check.Head(Bestand, themas);
        Check.Distinct(Bestand, "thema", themas.Alle.Select(t => t.Code));
        foreach (var thema in themas.Alle)
        {
            Check.Slug(Bestand, $"thema '{thema.Code}'", thema.Code);
            Check.Filled(Bestand, $"thema '{thema.Code}'", thema.Naam.Nl, thema.Naam.En, thema.Kort.Nl, thema.Kort.En);
        }

        return themas;
    }
}
