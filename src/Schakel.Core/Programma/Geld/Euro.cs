using System.Globalization;
using System.Text.RegularExpressions;

namespace Schakel.Core.Programma;

/// <summary>Amounts of money as people type and read them; in between they are whole cents.</summary>
public static partial class Euro
{
    // Eleven figures before the comma: more is a slip of the hand, and still fits a long.
    private const int MostDigits = 11;

    /// <summary>Reads <c>30.000</c>, <c>30000,50</c>, <c>€ 30.000,=</c> and <c>30,000.50</c>; a point or comma before three figures parts thousands.</summary>
    /// <returns>Cents; null when it cannot be read or is below nought.</returns>
    public static long? Read(string typed)
    {
        var match = Amount().Match(typed.Trim());
        if (!match.Success)
        {
            return null;
        }

        var whole = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit));
        var cents = string.Concat(match.Groups["cents"].Value.Where(char.IsAsciiDigit)).PadRight(2, '0');
        return whole.Length > MostDigits
            ? null
            : (long.Parse(whole, CultureInfo.InvariantCulture) * 100) + long.Parse(cents, CultureInfo.InvariantCulture);
    }

    /// <summary>As the reader's language writes it, without cents when there are none: <c>€ 30.000</c>.</summary>
    public static string Say(long cents)
    {
        var figure = (Math.Abs(cents) / 100m).ToString(cents % 100 == 0 ? "N0" : "N2", CultureInfo.CurrentCulture);
        return $"{(cents < 0 ? "-" : "")}€\u00a0{figure}";
    }

    /// <summary>As it goes into the box again: <c>30000</c> or <c>30000,50</c>.</summary>
    public static string? Typed(long? cents) => cents is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"{known / 100}{(known % 100 == 0 ? "" : $",{known % 100:00}")}")
        : null;

    [GeneratedRegex(
        @"^(€\s*)?((?<whole>[0-9]{1,3}([.\s][0-9]{3})+)(,(?<cents>[0-9]{1,2}|=|-+))?|(?<whole>[0-9]{1,3}(,[0-9]{3})+)(\.(?<cents>[0-9]{1,2}))?|(?<whole>[0-9]+)([.,](?<cents>[0-9]{1,2}|=|-+))?)$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Amount();
}
