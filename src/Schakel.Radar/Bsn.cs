namespace Schakel.Radar;

/// <summary>The Dutch citizen service number and its check, the elfproef.</summary>
/// <remarks>
/// The weights are 9, 8, … 2 and -1; the sum is a multiple of eleven. A number of eight digits is read with a
/// leading zero. A number that fails is still somebody's statement: callers keep it and flag it.
/// </remarks>
public static class Bsn
{
    /// <summary>The nine digits, or null when the text holds no eight or nine digits.</summary>
    public static string? Normalise(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return digits.Length switch
        {
            8 => "0" + digits,
            9 => digits,
            _ => null,
        };
    }

    public static bool PassesElfproef(string? text)
    {
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
}
