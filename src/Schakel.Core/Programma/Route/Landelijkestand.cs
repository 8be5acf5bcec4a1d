namespace Schakel.Core.Programma;

/// <summary>The stage of the nation for one theme, from the stages of the regions.</summary>
/// <param name="Regios">How many regions there are.</param>
/// <param name="Per">How many regions stand at each step, all five; who said nothing is not in it.</param>
/// <param name="Drempel">The share of the regions that makes "a larger number".</param>
public sealed record Landelijkestand(int Regios, IReadOnlyDictionary<Adoptie, int> Per, decimal Drempel)
{
    /// <summary>The "larger number, e.g. at least half" of the infographic; a parameter, since the source says "bv.".</summary>
    public const decimal Helft = .5m;

    /// <summary>0 to 4: nobody, some try it, a larger number uses it, all use it, all have it in place.</summary>
    public int Stadium =>
        Regios == 0 ? 0
        : Per[Adoptie.Geimplementeerd] >= Regios ? 4
        : Minstens(Adoptie.Gebruikt) >= Regios ? 3
        : Minstens(Adoptie.Gebruikt) >= Regios * Drempel ? 2
        : Minstens(Adoptie.Beproeft) > 0 ? 1 : 0;

    public int Onbekend => Regios - Per.Values.Sum();

    /// <summary>Those at this step or further.</summary>
    public int Minstens(Adoptie adoptie) => Per.Where(p => p.Key >= adoptie).Sum(p => p.Value);

    /// <param name="standen">One for each region that said something.</param>
    /// <param name="regios">How many regions there are on that day.</param>
    /// <param name="helft">The share of the regions, above nought and at most 1, that makes "a larger number".</param>
    public static Landelijkestand Of(IEnumerable<Adoptie> standen, int regios, decimal helft = Helft)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(helft);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(helft, 1);
        var counted = standen.CountBy(a => a).ToDictionary();
        var per = Enum.GetValues<Adoptie>().ToDictionary(a => a, a => counted.GetValueOrDefault(a));
        return new(regios, per, helft);
    }
}
