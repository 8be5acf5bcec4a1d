namespace Schakel.Radar;

/// <summary>Takes the tussenvoegsel off a surname, wherever it was typed and however it was shortened.</summary>
/// <remarks>
/// The list is hand-made from common use, in the folded form of <see cref="Naamnormalisatie"/>; it is not a copy of BRP table 36. El, Al, Ait,
/// Ben, Bin, Abu and Ould are absent on purpose: they look like a tussenvoegsel, but are part of the name
/// and separate families (El Amrani and Amrani). Glued or apart, they give the same key.
/// </remarks>
internal static class Tussenvoegsels
{
    private static readonly HashSet<string> _words = new(StringComparer.Ordinal)
    {
        // Dutch. One letter each for v., d., 't, 's, h(et), as in v.d., v/d and v/h; ve and ad are v/e and a/d glued.
        "aan", "bij", "by", "d", "de", "den", "der", "des", "h", "het", "in", "op", "onder", "over", "s", "t", "te",
        "ten", "ter", "tot", "uit", "uyt", "v", "van", "voor", "vd", "vdr", "vdn", "ve", "vh", "vt", "ad", "int",
        // Partly glued: "vander Berg", "van der" typed as one.
        "vande", "vanden", "vander", "vant", "vanhet", "opde", "opden",
        // French, Portuguese, Spanish, Italian and German, as they occur in Dutch registers.
        "da", "dal", "das", "del", "della", "di", "do", "dos", "du", "l", "la", "las", "le", "les", "lo", "los", "vom",
        "von", "zu", "zum", "zur",
    };

    /// <summary>Longest first is not needed: each one is tried, and each gives a reading of its own.</summary>
    private static readonly (string Prefix, int LettersLeft)[] _glued =
    [
        ("vanden", 3), ("vander", 3), ("vande", 3), ("vant", 3), ("van", 3), ("den", 4), ("de", 4), ("ter", 4), ("ten", 4),
    ];

    public static bool Contains(string folded) => _words.Contains(folded);

    /// <summary>The words of the surname proper; at least one word stays.</summary>
    /// <remarks>
    /// In front: "van der Berg" typed wholly as surname, or typed in both fields. At the end: "Berg, van der", as
    /// in an alphabetical list. One letter at the end is more likely an initial, so it stays.
    /// </remarks>
    public static ReadOnlySpan<string> Strip(string[] words)
    {
        var first = 0;
        while (first < words.Length - 1 && (_words.Contains(words[first]) || IsAanDe(words, first)))
        {
            first++;
        }

        var end = words.Length;
        while (end > first + 1 && words[end - 1].Length > 1 && _words.Contains(words[end - 1]))
        {
            end--;
        }

        return words.AsSpan(first, end - first);
    }

    /// <summary>What is left when the name begins with a tussenvoegsel written on to it: "Vandenberg".</summary>
    /// <remarks>
    /// A second reading, never instead of the first: "Vandeelen" is Van Deelen or Van de Elen, and "Dekker" is
    /// neither. Too little left means that it was a name by itself ("Demir", "Deniz").
    /// </remarks>
    public static IEnumerable<string> Unglue(string name) =>
        _glued
            .Where(g => name.Length >= g.Prefix.Length + g.LettersLeft && name.StartsWith(g.Prefix, StringComparison.Ordinal))
            .Select(g => name[g.Prefix.Length..]);

    // "a/d Stegge" is aan de; a lone A is part of Chinese-Surinamese names (A Tjak), so only before a d.
    private static bool IsAanDe(string[] words, int i) =>
        words[i] == "a" && i < words.Length - 2 && words[i + 1] is "d" or "de" or "den";
}
