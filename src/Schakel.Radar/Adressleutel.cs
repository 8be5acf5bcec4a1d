using System.Globalization;

namespace Schakel.Radar;

/// <summary>A Dutch address as one word: postcode, house number, addition.</summary>
/// <remarks>
/// Without a Dutch postcode or a house number there is no key: a street and a town are typed in too many ways
/// to be compared exactly. The addition counts: 12 and 12 bis are two front doors.
/// </remarks>
internal static class Adressleutel
{
    // House number 5, addition 5 and letter 1 are the sizes of the register; more is something else.
    private const int MaximumDigits = 5;
    private const int MaximumAddition = 10;

    public static string? Of(string? postcode, string? huisnummer, string? toevoeging)
    {
        var code = Postcode(postcode);
        var number = Naamnormalisatie.Fold(huisnummer).Replace(" ", "", StringComparison.Ordinal);
        var digits = number.Length - number.AsSpan().TrimStart("0123456789").Length;
        if (code is null || digits is 0 or > MaximumDigits)
        {
            return null;
        }

        var house = int.Parse(number.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
        var addition = Addition(number[digits..] + " " + toevoeging);
        return house == 0 || addition.Length > MaximumAddition
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{code}:{house}:{addition}");
    }

    // "12 bis" typed wholly as number, "12" and "bis", "a-2" and "A2": written as one. "huis" and "hs" are the same
    // ground-floor door.
    private static string Addition(string text)
    {
        var addition = Naamnormalisatie.Fold(text).Replace(" ", "", StringComparison.Ordinal);
        return addition == "huis" ? "hs" : addition;
    }

    private static string? Postcode(string? text)
    {
        // Not folded as a name is, because there IJ would become one letter.
        Span<char> code = stackalloc char[6];
        var count = 0;
        foreach (var c in text.AsSpan().Trim())
        {
            if (char.IsWhiteSpace(c) || c == '-')
            {
                continue;
            }

            if (count == code.Length || !(count < 4 ? char.IsAsciiDigit(c) : char.IsAsciiLetter(c)))
            {
                return null;
            }

            code[count++] = char.ToLowerInvariant(c);
        }

        return count == code.Length && code[0] != '0' ? code.ToString() : null;
    }
}
