namespace Schakel.Radar;

/// <summary>First names and initials as evidence.</summary>
/// <param name="Namen">The first names in their order, folded; empty when only initials are known.</param>
/// <param name="Letter">The first initial, folded, or null.</param>
internal sealed record Voornaam(IReadOnlyList<string> Namen, string? Letter)
{
    private static readonly HashSet<string> _noName = new(StringComparer.Ordinal) { "baby", "ongeboren", "kind", "zoon", "dochter" };

    public static Voornaam Of(string? voornamen, string? voorletters)
    {
        // "J." or "J. M." in the field for names are initials.
        var words = Naamnormalisatie.Words(voornamen);
        var names = words is [{ Length: > 1 }, ..] && !IsNoName(words) ? Naamlezingen(words) : [];
        var first = names is [var name, ..] ? name
            : words is [{ Length: 1 } letter, ..] ? letter
            : Naamnormalisatie.Fold(voorletters);
        return new(names, FirstLetter(first));
    }

    /// <summary>What the two say about each other; null when one of them is unknown.</summary>
    /// <remarks>
    /// The first name decides, and where both give several the rest must not contradict it: twin sisters
    /// Anna Maria and Eva Maria share a name, as do twin brothers Mohamed Amin and Mohamed Ali.
    /// </remarks>
    public Reden? CompareWith(Voornaam other)
    {
        if (Namen.Count == 0 || other.Namen.Count == 0)
        {
            return Letter is null || other.Letter is null ? null
                : Letter == other.Letter ? Reden.ZelfdeVoorletter
                : Reden.AndereVoorletter;
        }

        if (IsStartOf(other) || other.IsStartOf(this) || string.Concat(Namen) == string.Concat(other.Namen))
        {
            return Reden.ZelfdeVoornaam;
        }

        return Namen.Any(other.Namen.Contains) ? Reden.EenVoornaamGelijk : Reden.AndereVoornaam;
    }

    private bool IsStartOf(Voornaam other) => Namen.SequenceEqual(other.Namen.Take(Namen.Count));

    // Ten names is more than anybody has; what comes after them is no name, and would make comparing slow.
    private static string[] Naamlezingen(string[] words) => [.. words.Take(10).Select(Naamlezing.Cut)];

    private static bool IsNoName(string[] words) =>
        _noName.Contains(words[0]) || Naamlezing.IsUnknown(Naamnormalisatie.Join(words));

    private static string? FirstLetter(string name) =>
        name.Length == 0 ? null
        : char.IsHighSurrogate(name[0]) ? name[..2]
        : name[..1];
}
