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
    // A street is as often written short.
    private static readonly (string Lang, string Kort)[] _straten = [("straat", "str"), ("laan", "ln")];

    private readonly List<AdresGegevens> _adressen;
    private readonly Woordzoeker _zoeker;

    private Geheimen(List<AdresGegevens> adressen, Woordzoeker zoeker)
    {
        _adressen = adressen;
        _zoeker = zoeker;
    }

    public bool HeeftGeheimAdres => _adressen.Count > 0;

    /// <param name="mensen">The people whose names the receiver gets to read.</param>
    /// <param name="nummers">The telephone numbers that the receiver gets to read.</param>
    public static Geheimen Of(
        MelderGegevens melder, IEnumerable<AdresGegevens> adressen, IEnumerable<Identiteit> mensen, IEnumerable<string?> nummers)
    {
        var secret = adressen.Where(adres => adres.Geheim).ToList();
        var phrases = secret.SelectMany(Lines);
        var numbers = secret.Select(adres => Woordzoeker.Squeeze(adres.Postcode));
        if (!melder.MagBekend)
        {
            var known = mensen.SelectMany(wie => Naamnormalisatie.Words(wie.Naam)).ToHashSet(StringComparer.Ordinal);
            var open = nummers.Select(Woordzoeker.Digits).ToHashSet(StringComparer.Ordinal);
            var telefoon = Woordzoeker.Digits(melder.Telefoon);
            phrases = phrases.Concat(NameOf(melder, known));
            numbers = numbers.Append(Woordzoeker.Squeeze(melder.Email)).Append(open.Contains(telefoon) ? "" : telefoon);
        }

        return new Geheimen(secret, new Woordzoeker(phrases, numbers));
    }

    /// <summary>Whether a text holds words of a secret, however they are spelled, spaced or accented.</summary>
    public bool Reveals(string? text) => _zoeker.Finds(text);

    /// <summary>Whether an address is secret, or the same front door as one that is: who lives with somebody in hiding.</summary>
    public bool Hides(AdresGegevens adres) => adres.Geheim || _adressen.Exists(secret => IsSameDoor(secret, adres));

    /// <summary>The words by which an address is known.</summary>
    internal static IEnumerable<string[]> Lines(AdresGegevens adres)
    {
        foreach (var line in $"{adres.Straat}\n{adres.Buitenland}".Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Naamnormalisatie.Words))
        {
            yield return line;
            foreach (var (lang, kort) in _straten.Where(s => line.Length > 0 && line[^1].Length > s.Lang.Length && line[^1].EndsWith(s.Lang, StringComparison.Ordinal)))
            {
                yield return [.. line[..^1], line[^1][..^lang.Length] + kort];
            }
        }
    }

    private static IEnumerable<string[]> NameOf(MelderGegevens melder, HashSet<string> known)
    {
        // A part of several words is known when all of them are: then the family bears it.
        foreach (var part in Woordzoeker.Parts(melder.Naam).Where(part => !part.All(word => known.Contains(word) || Naamnormalisatie.IsTussenvoegsel(word))))
        {
            yield return part;
        }

        // "Basisschool De Vlinder" points at somebody; "politie" or "school" alone is what any story says.
        if (Naamnormalisatie.Words(melder.Organisatie) is { Length: > 1 } organisatie)
        {
            yield return organisatie;
        }
    }

    private static bool IsSameDoor(AdresGegevens secret, AdresGegevens adres)
    {
        if (adres.Buitenland is { } abroad && secret.Buitenland is { } hidden)
        {
            return Woordzoeker.Squeeze(abroad) == Woordzoeker.Squeeze(hidden);
        }

        var sameStreet = Same(secret.Postcode, adres.Postcode) || Same(secret.Straat, adres.Straat);
        return sameStreet && (secret.Huisnummer is null || adres.Huisnummer is null || secret.Huisnummer == adres.Huisnummer);
    }

    private static bool Same(string? one, string? other) =>
        Woordzoeker.Squeeze(one) is { Length: > 0 } text && text == Woordzoeker.Squeeze(other);
}
