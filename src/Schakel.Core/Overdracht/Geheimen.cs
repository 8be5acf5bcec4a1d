using System.Globalization;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Radar;

namespace Schakel.Core.Overdracht;

/// <summary>Finds in a free text what may not leave: a reporter who stays unknown, or a secret address.</summary>
/// <remarks>
/// A fixed field can be left out; a sentence cannot. So the text is searched for the very words of the secret, and
/// whoever offers the case is told which text it is. Words that the document holds anyway are no secret: somebody who
/// reported about their own family shares a surname with it. What a reader could guess from the story it cannot find.
/// </remarks>
public sealed class Geheimen
{
    // Fewer digits or letters than this are found in any text.
    private const int ShortestNumber = 6;

    // A telephone number without what differs between 06-1, 0031 6 1 and +31 6 1.
    private const int LastDigits = 9;

    private readonly List<AdresGegevens> _adressen;
    private readonly List<string[]> _phrases;
    private readonly List<string> _numbers;

    private Geheimen(List<AdresGegevens> adressen, IEnumerable<string[]> phrases, IEnumerable<string> numbers)
    {
        _adressen = adressen;
        _phrases = [.. phrases.Where(phrase => phrase.Length > 0)];
        _numbers = [.. numbers.Where(number => number.Length >= ShortestNumber)];
    }

    public bool HeeftGeheimAdres => _adressen.Count > 0;

    /// <param name="mensen">The people whose names the receiver gets to read.</param>
    /// <param name="nummers">The telephone numbers that the receiver gets to read.</param>
    public static Geheimen Of(
        MelderGegevens melder, IEnumerable<AdresGegevens> adressen, IEnumerable<Identiteit> mensen, IEnumerable<string?> nummers)
    {
        var secret = adressen.Where(adres => adres.Geheim).ToList();
        var phrases = secret.SelectMany(Lines).Select(Naamnormalisatie.Words);
        var numbers = secret.Select(adres => Squeeze(adres.Postcode));
        if (!melder.MagBekend)
        {
            var known = mensen.SelectMany(wie => Naamnormalisatie.Words(wie.Naam)).ToHashSet(StringComparer.Ordinal);
            var open = nummers.Select(Digits).ToHashSet(StringComparer.Ordinal);
            phrases = phrases.Concat(NameOf(melder, known));
            numbers = numbers.Append(Squeeze(melder.Email)).Append(open.Contains(Digits(melder.Telefoon)) ? "" : Digits(melder.Telefoon));
        }

        return new Geheimen(secret, phrases, numbers);
    }

    /// <summary>Whether a text holds words of a secret, however they are spelled, spaced or accented.</summary>
    public bool Reveals(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        var words = Naamnormalisatie.Words(text);
        var squeezed = Squeeze(text);
        return _phrases.Exists(phrase => Occurs(phrase, words))
            || _numbers.Exists(number => squeezed.Contains(number, StringComparison.Ordinal));
    }

    /// <summary>Whether an address is secret, or the same front door as one that is: who lives with somebody in hiding.</summary>
    public bool Hides(AdresGegevens adres) => adres.Geheim || _adressen.Exists(secret => IsSameDoor(secret, adres));

    /// <summary>Whether a text names one of these people: before acceptance nobody may be known.</summary>
    public static bool Names(string text, IEnumerable<Identiteit> mensen)
    {
        var words = Naamnormalisatie.Words(text);
        var squeezed = Squeeze(text);
        return mensen.Any(wie =>
            Parts(wie.Naam).Any(part => Occurs([part], words))
            || (Squeeze(wie.Bsn) is { Length: >= ShortestNumber } bsn && squeezed.Contains(bsn, StringComparison.Ordinal)));
    }

    private static IEnumerable<string[]> NameOf(MelderGegevens melder, HashSet<string> known)
    {
        foreach (var part in Parts(melder.Naam).Where(part => !known.Contains(part)))
        {
            yield return [part];
        }

        // "Basisschool De Vlinder" points at somebody; "politie" or "school" alone is what any story says.
        if (Naamnormalisatie.Words(melder.Organisatie) is { Length: > 1 } organisatie)
        {
            yield return organisatie;
        }
    }

    // The parts of a name, not its initials and tussenvoegsels: "van" would stop every text.
    private static IEnumerable<string> Parts(string? naam) =>
        Naamnormalisatie.Words(naam).Where(part => part.Length > 1 && !Naamnormalisatie.IsTussenvoegsel(part));

    private static IEnumerable<string> Lines(AdresGegevens adres) =>
        $"{adres.Straat}\n{adres.Buitenland}".Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // Whole words, so that Eva is not found in "evaluatie"; with the s of possession, so that she is in "Eva's".
    private static bool Occurs(string[] phrase, string[] words)
    {
        for (var start = 0; start <= words.Length - phrase.Length; start++)
        {
            var last = start + phrase.Length - 1;
            if (words.AsSpan(start, phrase.Length - 1).SequenceEqual(phrase.AsSpan(0, phrase.Length - 1))
                && (words[last] == phrase[^1] || words[last] == phrase[^1] + "s"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSameDoor(AdresGegevens secret, AdresGegevens adres)
    {
        if (adres.Buitenland is { } abroad && secret.Buitenland is { } hidden)
        {
            return Squeeze(abroad) == Squeeze(hidden);
        }

        var sameStreet = Same(secret.Postcode, adres.Postcode) || Same(secret.Straat, adres.Straat);
        return sameStreet && (secret.Huisnummer is null || adres.Huisnummer is null || secret.Huisnummer == adres.Huisnummer);
    }

    private static bool Same(string? one, string? other) => Squeeze(one) is { Length: > 0 } text && text == Squeeze(other);

    // "1211 AB" and "06 - 123" are written with and without spaces and signs.
    private static string Squeeze(string? text) =>
        string.Concat((text ?? "").Where(char.IsLetterOrDigit)).ToLower(CultureInfo.InvariantCulture);

    private static string Digits(string? number)
    {
        var digits = string.Concat((number ?? "").Where(char.IsAsciiDigit));
        return digits.Length > LastDigits ? digits[^LastDigits..] : digits;
    }
}
