using System.Globalization;
using System.Text;

namespace Schakel.Core.Programma;

/// <summary>Codes from words, so that nobody needs to make them up.</summary>
public static class Codering
{
    private const int MostLetters = 60;

    /// <summary><c>Is een projectleider aangesteld?</c> becomes <c>is-een-projectleider-aangesteld</c>; empty when there is nothing to make it of.</summary>
    public static string Of(string tekst)
    {
        var code = new StringBuilder();
        foreach (var letter in tekst.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                code.Append(char.ToLowerInvariant(letter));
            }
            else if (letter is not ('\'' or '’') && code.Length > 0 && code[^1] != '-')
            {
                code.Append('-');
            }
        }

        return code.ToString(0, Math.Min(code.Length, MostLetters)).Trim('-');
    }

    /// <summary>As above, with a number behind it when the code is taken.</summary>
    public static string Free(string tekst, IEnumerable<string> taken)
    {
        var (code, known) = (Of(tekst), taken.ToHashSet(StringComparer.Ordinal));
        return Enumerable.Range(1, known.Count + 1).Select(n => n == 1 ? code : string.Create(CultureInfo.InvariantCulture, $"{code}-{n}")).First(c => !known.Contains(c));
    }
}
