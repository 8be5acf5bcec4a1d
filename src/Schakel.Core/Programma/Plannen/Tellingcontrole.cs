using System.Globalization;
using System.Text.RegularExpressions;

namespace Schakel.Core.Programma;

/// <summary>Lays the number of actions that a text claims beside the list.</summary>
public static partial class Tellingcontrole
{
    // "Ruim 100" of 105 is fair, and of 130 it is not; the same below for "bijna".
    private const int Speling = 10;

    /// <param name="Bewering">As the text says it: "ruim 100 acties".</param>
    /// <param name="Aantal">The number in it.</param>
    public sealed record Afwijking(string Bewering, int Aantal, int Geteld);

    /// <returns>Each claim that the count does not bear out, in the order of the text.</returns>
    public static IReadOnlyList<Afwijking> Check(string tekst, int geteld) =>
    [
        .. Claims().Matches(tekst)
            .Select(m => (Match: m, Aantal: int.Parse(m.Groups["aantal"].ValueSpan, CultureInfo.InvariantCulture)))
            .Where(c => !Holds(c.Match.Groups["hoe"].Value.ToLowerInvariant(), c.Aantal, geteld))
            .Select(c => new Afwijking(c.Match.Value, c.Aantal, geteld)),
    ];

    private static bool Holds(string hoe, int aantal, int geteld) => hoe switch
    {
        "" => geteld == aantal,
        "ruim" or "meer dan" => geteld >= aantal && geteld * 100 <= aantal * (100 + Speling),
        "bijna" or "minder dan" => geteld < aantal && geteld * 100 >= aantal * (100 - Speling),
        _ => Math.Abs(geteld - aantal) * 100 <= aantal * Speling,
    };

    [GeneratedRegex(
        @"\b((?<hoe>ruim|meer dan|bijna|minder dan|ongeveer|circa|zo'n)\s+)?(?<aantal>\d{1,4})\s+acties\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 100)]
    private static partial Regex Claims();
}
