namespace Schakel.Core.Naslag;

/// <summary>Our reading of annex 2, line by line, each with its reason (<c>data/gebieden/correcties.json</c>).</summary>
public sealed class Correcties
{
    internal const string Bestand = "gebieden/correcties.json";

    private readonly Gemeenten _gemeenten;

    private Correcties(CorrectiesBestand bestand, Gemeenten gemeenten) => (Bron, All, _gemeenten) = (bestand, bestand.Correcties, gemeenten);

    public Bronvermelding Bron { get; }

    public IReadOnlyList<Correctie> All { get; }

    public IEnumerable<Correctie> Van(int regio) => All.Where(c => c.Regio == regio);

    /// <summary>What was done with a line; null when it stands as it is.</summary>
    public Correctie? Find(int regio, string geschreven) => Van(regio).FirstOrDefault(c => c.Geschreven == geschreven);

    /// <exception cref="NaslagException">A correction names what is not there, or two are about one line.</exception>
    internal static Correcties Load(NaslagBron bron, RegioIndeling indeling, Gemeenten gemeenten)
    {
        var bestand = bron.ReadJson<CorrectiesBestand>(Bestand);
        Check.Head(Bestand, bestand);
        Check.Distinct(Bestand, "correctie", bestand.Correcties.Select(c => $"{c.Regio}: {c.Geschreven ?? c.Gemeente}"));
        foreach (var correctie in bestand.Correcties)
        {
            CheckOne(correctie, indeling, gemeenten);
        }

        return new(bestand, gemeenten);
    }

    private static void CheckOne(Correctie correctie, RegioIndeling indeling, Gemeenten gemeenten)
    {
        var place = $"correctie '{correctie.Regio}: {correctie.Geschreven ?? correctie.Gemeente}'";
        Check.Filled(Bestand, place, correctie.Reden, correctie.Geschreven ?? correctie.Gemeente);
        if (correctie.Geschreven is { } written && indeling.Regios.All(r => r.Nummer != correctie.Regio || !r.Gemeenten.Contains(written)))
        {
            throw new NaslagException(Bestand, place, "there is no such line in the annex.");
        }

        if (correctie.Gemeente is { } code && !gemeenten.Bestaat(code, indeling.Van))
        {
            throw new NaslagException(Bestand, place, $"'{code}' is no municipality on {indeling.Van:yyyy-MM-dd}.");
        }
    }

    /// <summary>CBS codes of the municipalities of a region of the annex, as we read it.</summary>
    /// <exception cref="NaslagException">A line is neither the name of one municipality nor corrected.</exception>
    internal IEnumerable<string> Read(RegioIndeling.Regio regio, DateOnly op) =>
        regio.Gemeenten.Select(written => ReadLine(regio.Nummer, written, op)).OfType<string>()
            .Concat(Van(regio.Nummer).Where(c => c.Geschreven is null).Select(c => c.Gemeente!));

    private string? ReadLine(int regio, string geschreven, DateOnly op)
    {
        if (Find(regio, geschreven) is { } correctie)
        {
            return correctie.Gemeente;
        }

        // The CBS tells namesakes apart by what stands between brackets: Laren is Laren (NH.).
        var named = _gemeenten.Op(op).Where(g => g.Naam == geschreven || g.Naam.StartsWith($"{geschreven} (", StringComparison.Ordinal)).ToList();
        return named.Count == 1 ? named[0].Code : throw new NaslagException(
            RegioIndeling.Bestand, $"regio {regio}, '{geschreven}'", $"is {named.Count} municipalities on {op:yyyy-MM-dd}; it needs a line in {Bestand}.");
    }

    private sealed record CorrectiesBestand : Bronvermelding
    {
        public required IReadOnlyList<Correctie> Correcties { get; init; }
    }
}
