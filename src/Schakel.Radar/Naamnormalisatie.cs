using System.Globalization;
using System.Text;

namespace Schakel.Radar;

/// <summary>Folds a name to what stays the same however it was typed. Makes keys; never changes a name.</summary>
/// <remarks>Every method takes any text, in time linear in its length, and throws on none.</remarks>
public static class Naamnormalisatie
{
    /// <summary>
    /// The words of a text in lower case, without marks, one space between them; empty when nothing remains.
    /// </summary>
    /// <remarks>
    /// Letters of other scripts stay as they are, in lower case. Folding twice gives the same as folding once.
    /// </remarks>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var folded = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                Append(folded, rune);
                continue;
            }

            // Rune by rune, because composing or ordering a whole text of combining marks is not linear, and
            // because marks are dropped anyway. Only letters: the framework refuses to normalise U+FFFE.
            var decomposed = Rune.IsLetter(rune) ? rune.ToString().Normalize(NormalizationForm.FormKD) : rune.ToString();
            foreach (var part in decomposed.EnumerateRunes())
            {
                Append(folded, part);
            }
        }

        return FoldIj(folded.ToString().TrimEnd(' '));
    }

    /// <summary>The words of <see cref="Fold"/>.</summary>
    public static string[] Words(string? text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a folded word is a tussenvoegsel, which many names and most sentences have in common.</summary>
    public static bool IsTussenvoegsel(string word) => Tussenvoegsels.Contains(word);

    /// <summary>The words as one: people write El Amrani, El-Amrani and Elamrani for one name.</summary>
    public static string Join(ReadOnlySpan<string> words) => FoldIj(string.Concat(words));

    // Dijk, Dyk and Dÿk are one name: typewriters and registers before 1900 wrote either. The one letter ĳ (U+0133)
    // has already become two letters.
    private static string FoldIj(string text) => text.Replace("ij", "y", StringComparison.Ordinal);

    private static void Append(StringBuilder folded, Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            // Marks: José and Jose, Şahin and Sahin, Yılmaz and Yilmaz are typed for one another on every keyboard
            // that lacks the letter. Format characters (direction, joiners, soft hyphens) are invisible to who typed.
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                return;
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter:
                AppendLetter(folded, Rune.ToLowerInvariant(rune));
                return;
            case UnicodeCategory.DecimalDigitNumber:
                folded.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
                return;
            default:
                // Apostrophes, hyphens, dots, slashes, whatever else: a border between two words. Apostrophes that
                // count as letters in Unicode (U+02BC, Ukrainian) come here as well.
                AppendBorder(folded);
                return;
        }
    }

    // Letters that do not decompose, written as people write them who do not have them.
    private static void AppendLetter(StringBuilder folded, Rune letter) => _ = letter.Value switch
    {
        'ı' => folded.Append('i'), // Turkish: Yıldız; a capital I there is the same letter
        'ȷ' => folded.Append('j'),
        'ß' => folded.Append("ss"), // German: Groß
        'ø' => folded.Append('o'), // Scandinavian: Sørensen
        'æ' => folded.Append("ae"),
        'œ' => folded.Append("oe"), // French, and old Dutch print
        'ł' => folded.Append('l'), // Polish: Pawłowski
        'đ' or 'ð' => folded.Append('d'), // Bosnian, Vietnamese; Icelandic
        'þ' => folded.Append("th"),
        'ħ' => folded.Append('h'), // Maltese
        'ŧ' => folded.Append('t'),
        'ŋ' => folded.Append('n'),
        'ə' => folded.Append('e'), // Azerbaijani: Məmmədov
        _ => folded.Append(letter.ToString()),
    };

    private static void AppendBorder(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] != ' ')
        {
            folded.Append(' ');
        }
    }
}
