using System.Text.RegularExpressions;

namespace Schakel.Core.Naslag;

/// <summary>The checks that every file of reference data must pass; each error names file, entry and fault.</summary>
internal static partial class Check
{
    public static void Head(string file, Bronvermelding bron)
    {
        Filled(file, "head", bron.Toelichting, bron.Bron, bron.Versie);
        Period(file, "head", bron.Van, bron.Tot);
    }

    public static void Distinct(string file, string what, IEnumerable<string> values)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            if (!seen.Add(value))
            {
                throw new NaslagException(file, $"{what} '{value}'", "occurs twice.");
            }
        }
    }

    public static void Known(string file, string place, IEnumerable<string> values, IReadOnlySet<string> known, string list)
    {
        foreach (var value in values.Where(value => !known.Contains(value)))
        {
            throw new NaslagException(file, place, $"'{value}' does not stand in {list}.");
        }
    }

    public static void Filled(string file, string place, params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                throw new NaslagException(file, place, "a text is empty.");
            }
        }
    }

    public static void Period(string file, string place, DateOnly van, DateOnly? tot)
    {
        if (tot <= van)
        {
            throw new NaslagException(file, place, $"ends on {tot:yyyy-MM-dd}, not after it starts.");
        }
    }

    public static void Slug(string file, string place, string waarde)
    {
        if (!IsSlug(waarde))
        {
            throw new NaslagException(file, place, "is not written as letters, digits and single hyphens.");
        }
    }

    public static bool IsSlug(string waarde) => SlugPattern().IsMatch(waarde);

    // Codes of others keep their own form (VT-01-02); ours are lower case, which a test guards.
    [GeneratedRegex("^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex SlugPattern();
}
