using System.Globalization;

namespace Schakel.Core.Programma;

/// <summary>The half year of a progress report; written by its last month, as <c>2019-06</c>.</summary>
public sealed record Halfjaar(int Jaar, bool IsTweede)
{
    public DateOnly Begin => new(Jaar, IsTweede ? 7 : 1, 1);

    /// <summary>The last day.</summary>
    public DateOnly Eind => IsTweede ? new(Jaar, 12, 31) : new(Jaar, 6, 30);

    public Halfjaar Vorige => IsTweede ? this with { IsTweede = false } : new(Jaar - 1, true);

    public Halfjaar Volgende => IsTweede ? new(Jaar + 1, false) : this with { IsTweede = true };

    public static Halfjaar Of(DateOnly dag) => new(dag.Year, dag.Month > 6);

    /// <summary>Null for anything but a year with 06 or 12: <c>2019-06</c>.</summary>
    public static Halfjaar? Parse(string? text) =>
        DateOnly.TryParseExact($"{text}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Month is 6 or 12 ? Of(day) : null;

    /// <summary>From the first to the last, both included.</summary>
    public static IEnumerable<Halfjaar> Range(Halfjaar first, Halfjaar last)
    {
        for (var half = first; half.Begin <= last.Begin; half = half.Volgende)
        {
            yield return half;
        }
    }

    public override string ToString() => Eind.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
