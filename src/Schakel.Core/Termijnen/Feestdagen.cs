using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Schakel.Core.Termijnen;

/// <summary>The calendar of holidays: those of the law, computed, and those equated by royal decree, from data.</summary>
/// <param name="gelijkgesteld">Days of <c>data/feestdagen.json</c> (Algemene termijnenwet, article 3, paragraph 3).</param>
public sealed class Feestdagen(IReadOnlyList<DateOnly> gelijkgesteld)
{
    /// <summary>What a day by decree is called: a decree names dates only.</summary>
    public const string Gelijkgesteld = "Gelijkgesteld bij koninklijk besluit";

    private readonly ConcurrentDictionary<int, FrozenSet<DateOnly>> _days = new();

    public IReadOnlyList<Feestdag> In(int year) =>
        [.. WettelijkeFeestdagen.In(year)
            .Concat(gelijkgesteld.Where(day => day.Year == year).Select(day => new Feestdag(day, Gelijkgesteld)))
            .OrderBy(f => f.Dag)];

    public bool IsFeestdag(DateOnly day) =>
        _days.GetOrAdd(day.Year, year => In(year).Select(f => f.Dag).ToFrozenSet()).Contains(day);

    /// <summary>The holidays in a period, both ends included; those that fall in a weekend as well.</summary>
    public IReadOnlyList<Feestdag> Between(DateOnly van, DateOnly totEnMet) =>
        [.. Enumerable.Range(van.Year, Math.Max(0, totEnMet.Year - van.Year + 1))
            .SelectMany(In)
            .Where(f => f.Dag >= van && f.Dag <= totEnMet)];
}
