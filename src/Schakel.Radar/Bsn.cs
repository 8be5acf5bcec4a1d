namespace Schakel.Radar;

/// <summary>The Dutch citizen service number and its check, the elfproef.</summary>
/// <remarks>
/// The weights are 9, 8, … 2 and -1; the sum is a multiple of eleven. A number of eight digits is read with a
/// leading zero. A number that fails is still somebody's statement: callers keep it and flag it.
/// </remarks>
public static class Bsn
{
    private const int Length = 9;

    /// <summary>The nine digits, or null when the text is no number of eight or nine digits.</summary>
    /// <remarks>
    /// Spaces, dots and hyphens between the digits are how people group a number. Anything else means that it is
    /// another thing (a phone number with a word, a case number), and digits picked from that would be invented.
    /// </remarks>
    public static string? Normalise(string? text)
    {
        Span<char> digits = stackalloc char[Length];
        var count = 0;
        foreach (var c in text.AsSpan().Trim())
        {
            if (c is ' ' or '\u00A0' or '.' or '-')
            {
                continue;
            }

            if (!char.IsAsciiDigit(c) || count == Length)
            {
                return null;
            }

            digits[count++] = c;
        }

        return count switch
        {
            Length => digits.ToString(),
            Length - 1 => string.Concat("0", digits[..count]),
            _ => null,
        };
    }

    /// <summary>Whether the number can exist. That it can does not say that it is the right one.</summary>
    public static bool PassesElfproef(string? text)
    {
        // Nine zeroes satisfy the sum, but are nobody's.
        var digits = Normalise(text);
        if (digits is null || digits == "000000000")
        {
            return false;
        }

        var sum = -(digits[8] - '0');
        for (var i = 0; i < 8; i++)
        {
            sum += (9 - i) * (digits[i] - '0');
        }

        return sum % 11 == 0;
    }

    /// <summary>The nine digits when they may identify somebody, otherwise null.</summary>
    /// <remarks>
    /// What people type to get past a field (nine zeroes, nine nines, one to nine) does not pass, so it never joins two
    /// people.
    /// </remarks>
    public static string? Identifying(string? text) => PassesElfproef(text) ? Normalise(text) : null;
}
