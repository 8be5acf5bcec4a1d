using System.Collections.Frozen;

namespace Schakel.Core.Naslag;

/// <summary>Which municipality went up in which, and with what weights where it was divided (<c>data/gebieden/herindelingen.json</c>).</summary>
public sealed class Herindelingen
{
    internal const string Bestand = "gebieden/herindelingen.json";

    private readonly FrozenDictionary<string, Herindeling> _byGemeente;

    private Herindelingen(HerindelingenBestand bestand)
    {
        Bron = bestand;
        All = [.. bestand.Herindelingen.OrderBy(h => h.Op).ThenBy(h => h.Gemeente, StringComparer.Ordinal)];
        _byGemeente = All.ToFrozenDictionary(h => h.Gemeente, StringComparer.Ordinal);
    }

    public Bronvermelding Bron { get; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Herindeling> All { get; }

    /// <summary>Where a municipality went; null while it exists or when nobody knows.</summary>
    public Herindeling? Find(string gemeente) => _byGemeente.GetValueOrDefault(gemeente);

    /// <exception cref="NaslagException">A code is unknown, a day is not the one of the register, or the weights cannot be.</exception>
    internal static Herindelingen Load(NaslagBron bron, Gemeenten gemeenten)
    {
        var bestand = bron.ReadJson<HerindelingenBestand>(Bestand);
        Check.Head(Bestand, bestand);
        Check.Distinct(Bestand, "gemeente", bestand.Herindelingen.Select(h => h.Gemeente));
        foreach (var herindeling in bestand.Herindelingen)
        {
            CheckDay(herindeling, gemeenten);
            CheckWeights(herindeling);
        }

        return new(bestand);
    }

    private static void CheckDay(Herindeling herindeling, Gemeenten gemeenten)
    {
        var place = $"gemeente '{herindeling.Gemeente}'";
        if (gemeenten.Find(herindeling.Gemeente)?.Tot != herindeling.Op)
        {
            throw new NaslagException(Bestand, place, $"does not end on {herindeling.Op:yyyy-MM-dd} in {Gemeenten.Bestand}.");
        }

        foreach (var deel in herindeling.Naar.Where(deel => !gemeenten.Bestaat(deel.In, herindeling.Op)))
        {
            throw new NaslagException(Bestand, place, $"'{deel.In}' does not exist on {herindeling.Op:yyyy-MM-dd}.");
        }
    }

    private static void CheckWeights(Herindeling herindeling)
    {
        var place = $"gemeente '{herindeling.Gemeente}'";
        Check.Distinct(Bestand, $"{place}, opvolger", herindeling.Naar.Select(deel => deel.In));
        var weights = herindeling.Naar.Select(deel => deel.Gewicht).OfType<decimal>().ToList();
        var fits = herindeling.Naar.Count switch
        {
            0 => false,
            1 => weights.Count == 0,
            var parts => weights.Count == 0 || weights.Count == parts,
        };
        if (!fits)
        {
            throw new NaslagException(Bestand, place, "a whole has one successor without a weight, a division a weight for each or for none.");
        }

        if (weights.Any(weight => weight is <= 0 or >= 1) || weights.Sum() > 1)
        {
            throw new NaslagException(Bestand, place, "weights lie between 0 and 1, and are not more than 1 together.");
        }

        if (herindeling.Naar.Count > 1)
        {
            Check.Filled(Bestand, place, herindeling.Reden);
        }
    }

    private sealed record HerindelingenBestand : Bronvermelding
    {
        public required IReadOnlyList<Herindeling> Herindelingen { get; init; }
    }
}
