using Schakel.Core.Meldingen;
using Schakel.Core.Personen;

namespace Schakel.Core.Overdracht;

/// <summary>Finds in a free text what may not leave: the name of a reporter who stays unknown, or a secret address.</summary>
/// <remarks>
/// A fixed field can be left out; a sentence cannot. So the text is searched for the very words of the secret, and
/// whoever offers the case is told which text it is. What a reader could guess from the story it cannot find.
/// </remarks>
public static class Geheimen
{
    private const int ShortestWord = 3;

    public static bool Reveals(string text, MelderGegevens melder, IEnumerable<AdresGegevens> adressen) =>
        Words(melder, adressen).Any(secret => Occurs(text, secret));

    private static IEnumerable<string> Words(MelderGegevens melder, IEnumerable<AdresGegevens> adressen)
    {
        if (!melder.MagBekend)
        {
            // The parts of a name, not its tussenvoegsels: "van" would stop every text.
            foreach (var part in (melder.Naam ?? "").Split(' ').Where(p => p.Length >= ShortestWord && char.IsUpper(p[0])))
            {
                yield return part;
            }

            foreach (var way in new[] { melder.Telefoon, melder.Email }.OfType<string>())
            {
                yield return way;
            }
        }

        foreach (var adres in adressen.Where(a => a.Geheim))
        {
            foreach (var part in new[] { adres.Straat, adres.Postcode, adres.Buitenland }.OfType<string>())
            {
                yield return part;
            }
        }
    }

    private static bool Occurs(string text, string secret)
    {
        var word = Squeeze(secret);
        return word.Length >= ShortestWord && Squeeze(text).Contains(word, StringComparison.OrdinalIgnoreCase);
    }

    // "1211 AB" and "06 - 123" are written with and without spaces and signs.
    private static string Squeeze(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
