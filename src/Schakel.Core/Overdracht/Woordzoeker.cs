using System.Globalization;
using Schakel.Radar;

namespace Schakel.Core.Overdracht;

/// <summary>Looks in a free text for words and numbers, however they are spelled, spaced, joined or accented.</summary>
internal sealed class Woordzoeker(IEnumerable<string[]> phrases, IEnumerable<string> numbers)
{
    // Fewer digits or letters than this are found in any text.
    private const int ShortestNumber = 6;

    // A telephone number without what differs between 06-1, 0031 6 1 and +31 6 1, and without an area code.
    private const int LastDigits = 7;

    private readonly List<string> _phrases = [.. phrases.Select(phrase => string.Concat(phrase)).Where(phrase => phrase.Length > 0).Distinct()];
    private readonly List<string> _numbers = [.. numbers.Where(number => number.Length >= ShortestNumber).Distinct()];

    public bool Finds(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        var words = Naamnormalisatie.Words(text);
        var squeezed = string.Concat(words);
        return _numbers.Exists(number => squeezed.Contains(number, StringComparison.Ordinal))
            || _phrases.Exists(phrase => Enumerable.Range(0, words.Length).Any(start => BeginsAt(words, start, phrase)));
    }

    /// <summary>The parts of a name that point at somebody, and those that people write as one: Vanderberg, Annemarie.</summary>
    public static IEnumerable<string[]> Parts(string? naam)
    {
        var words = Naamnormalisatie.Words(naam);
        return words.Select(word => (string[])[word])
            .Append([.. words.SkipWhile(word => !Naamnormalisatie.IsTussenvoegsel(word))])
            .Concat((naam ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Naamnormalisatie.Words))
            .Where(part => part.Any(Points));
    }

    /// <summary>Letters and digits only: "1211 AB" and "06 - 123" are written with and without spaces and signs.</summary>
    public static string Squeeze(string? text) => string.Concat(Naamnormalisatie.Words(text));

    public static string Digits(string? number)
    {
        var digits = string.Concat(Squeeze(number).Where(char.IsAsciiDigit));
        return digits.Length > LastDigits ? digits[^LastDigits..] : digits;
    }

    /// <summary>A day as people write it, squeezed: 12-3-1988, 12 maart 1988, 1988-03-12.</summary>
    public static IEnumerable<string> Writings(DateOnly day)
    {
        foreach (var format in (string[])["dMyyyy", "ddMMyyyy", "yyyyMMdd", "ddMMyy"])
        {
            yield return day.ToString(format, CultureInfo.InvariantCulture);
        }

        foreach (var culture in (string[])["nl-NL", "en-GB"])
        {
            yield return Squeeze(day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo(culture)));
        }
    }

    // Initials and tussenvoegsels alone do not: "van" would stop every text.
    private static bool Points(string word) => word.Length > 1 && !Naamnormalisatie.IsTussenvoegsel(word);

    // From border to border, so that Eva is not found in "evaluatie"; over borders, so that Anne-Marie is found as
    // Annemarie and the other way round; with the s of possession, so that she is in "Eva's".
    private static bool BeginsAt(string[] words, int start, string phrase)
    {
        var matched = 0;
        for (var i = start; i < words.Length && matched < phrase.Length; i++)
        {
            var rest = phrase.AsSpan(matched);
            if (!rest.StartsWith(words[i], StringComparison.Ordinal))
            {
                return words[i].Length == rest.Length + 1 && words[i][^1] == 's' && words[i].AsSpan(0, rest.Length).SequenceEqual(rest);
            }

            matched += words[i].Length;
        }

        return matched == phrase.Length;
    }
}
