using Schakel.Core.Naslag;

namespace Schakel.Core.Programma;

/// <summary>A plan of the programme as it was published (<c>data/programma/programmaplan-2018.json</c>).</summary>
public sealed record Programmaplan : Bronvermelding
{
    private const string Bestand = "programma/programmaplan-2018.json";

    public required string Naam { get; init; }

    public required string Inleiding { get; init; }

    public required IReadOnlyList<Fasering> Fasen { get; init; }

    public required IReadOnlyList<Lijn> Lijnen { get; init; }

    /// <summary>By what a plan in the database says where it was read.</summary>
    public string Kenmerk => $"programmaplan@{Versie}";

    public IEnumerable<Bouwsteen> Bouwstenen => Lijnen.SelectMany(l => l.Bouwstenen);

    public Fasering? Fase(int nummer) => Fasen.FirstOrDefault(f => f.Nummer == nummer);

    public sealed record Fasering(int Nummer, Tekst Naam, DateOnly Van, DateOnly TotEnMet);

    public sealed record Lijn(string Nummer, Tekst Naam, IReadOnlyList<Bouwsteen> Bouwstenen);

    public sealed record Bouwsteen(string Nummer, string Naam, IReadOnlyList<Regel> Acties);

    public sealed record Regel(string Nummer, int Fase, string Tekst);

    /// <summary>Reads the file and checks that every number occurs once and stands under its heading.</summary>
    /// <exception cref="NaslagException">Names the file, the action and the fault.</exception>
    public static Programmaplan Load(string dataDirectory)
    {
        var plan = new NaslagBron(dataDirectory).ReadJson<Programmaplan>(Bestand);
        Check.Head(Bestand, plan);
        Check.Filled(Bestand, "head", plan.Naam, plan.Inleiding);
        Check.Distinct(Bestand, "fase", plan.Fasen.Select(f => $"{f.Nummer}"));
        Check.Distinct(Bestand, "onderdeel", plan.Lijnen.Select(l => l.Nummer).Concat(plan.Bouwstenen.Select(b => b.Nummer).Where(n => n.Contains('.'))));
        Check.Distinct(Bestand, "actie", plan.Bouwstenen.SelectMany(b => b.Acties).Select(a => a.Nummer));
        foreach (var fase in plan.Fasen)
        {
            Check.Period(Bestand, $"fase {fase.Nummer}", fase.Van, fase.TotEnMet);
        }

        foreach (var (bouwsteen, regel) in plan.Bouwstenen.SelectMany(b => b.Acties.Select(a => (b, a))))
        {
            CheckActie(plan, bouwsteen, regel);
        }

        return plan;
    }

    private static void CheckActie(Programmaplan plan, Bouwsteen bouwsteen, Regel regel)
    {
        var place = $"actie '{regel.Nummer}'";
        Check.Filled(Bestand, place, regel.Tekst);
        if (!regel.Nummer.StartsWith($"{bouwsteen.Nummer}.", StringComparison.Ordinal))
        {
            throw new NaslagException(Bestand, place, $"stands under '{bouwsteen.Nummer}'.");
        }

        if (plan.Fase(regel.Fase) is null)
        {
            throw new NaslagException(Bestand, place, $"phase {regel.Fase} is not one of the plan.");
        }
    }
}
