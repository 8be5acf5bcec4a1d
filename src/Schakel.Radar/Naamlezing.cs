namespace Schakel.Radar;

/// <summary>One surname as the ways in which it may be read, each a word of folded letters.</summary>
/// <param name="Lezingen">The whole name, then readings of it without a glued tussenvoegsel. Empty when unknown.</param>
/// <param name="Delen">The halves of a double name: "Jansen-de Vries" may be looked up as either.</param>
internal sealed record Naamlezing(IReadOnlyList<string> Lezingen, IReadOnlyList<string> Delen)
{
    /// <summary>In letters. Longer names are cut, so that a key always fits an index.</summary>
    public const int MaximumLength = 40;

    private const int MaximumParts = 4;

    private const int ShortestPart = 3;

    private static readonly Naamlezing _none = new([], []);

    private static readonly char[] _hyphens = ['-', '\u2010', '\u2011', '\u2013', '\u2014'];

    // What people type when they do not know; two unknown people are not one.
    private static readonly HashSet<string> _unknown = new(StringComparer.Ordinal)
    {
        "onbekend", "onb", "nn", "nb", "nnb", "unknown", "geen", "naamloos", "anoniem", "geheim", "xx", "xxx", "test",
    };

    // Halves that are no name by themselves: El-Amrani, Ben-Ali, Abdel-Rahman.
    private static readonly HashSet<string> _noHalf = new(StringComparer.Ordinal)
    {
        "ait", "abd", "abdel", "abdul", "abu", "ben", "bin", "bint", "bou", "ibn", "ould", "oulad", "van", "von",
    };

    public static Naamlezing Of(string? tussenvoegsel, string? achternaam)
    {
        var name = Naamnormalisatie.Words(achternaam);
        if (name.Length == 0)
        {
            return _none;
        }

        // The tussenvoegsel itself gives no evidence either way: it is left out too often. But what stands in that
        // field and is none ("El") is part of the name.
        var whole = Read([.. Naamnormalisatie.Words(tussenvoegsel), .. name]);
        if (whole is null)
        {
            return _none;
        }

        string[] readings = [whole, .. Tussenvoegsels.Unglue(whole)];
        return new(readings, Halves(achternaam, whole));
    }

    private static string[] Halves(string? achternaam, string whole)
    {
        var parts = achternaam!.Split(_hyphens, MaximumParts + 1, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is < 2 or > MaximumParts
            ? []
            : [.. parts.Select(p => Read(Naamnormalisatie.Words(p))).OfType<string>().Where(p => IsHalf(p) && p != whole).Distinct()];
    }

    private static bool IsHalf(string name) => name.Length >= ShortestPart && !_noHalf.Contains(name);

    private static string? Read(string[] words)
    {
        var name = Naamnormalisatie.Join(Tussenvoegsels.Strip(words));

        // "Familie B.": one letter is a shortened name, and would join everybody with it. In a script with a sign
        // for a word it is a whole name.
        return name.Length == 0 || (name.Length == 1 && char.IsAscii(name[0])) || IsUnknown(name) ? null : Cut(name);
    }

    public static bool IsUnknown(string name) => _unknown.Contains(name);

    // Never through the middle of a surrogate pair: no database stores half a letter.
    public static string Cut(string name) =>
        name.Length <= MaximumLength ? name
        : char.IsHighSurrogate(name[MaximumLength - 1]) ? name[..(MaximumLength - 1)]
        : name[..MaximumLength];
}
