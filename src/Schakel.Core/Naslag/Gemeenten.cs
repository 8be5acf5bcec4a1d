using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Schakel.Core.Naslag;

/// <summary>A municipality between two days. <see cref="Tot"/> is the first day on which it no longer existed.</summary>
public sealed record Gemeente(string Code, string Naam, string Provincie, DateOnly Van, DateOnly? Tot)
{
    public bool Bestaat(DateOnly op) => op >= Van && (Tot is null || op < Tot);
}

/// <summary>The Dutch municipalities since 2014 (<c>data/gemeenten.csv</c>; source: CBS, gemeentelijke indeling).</summary>
public sealed partial class Gemeenten
{
    /// <summary>The register begins on 1 January of this year.</summary>
    public const int EersteJaar = 2014;

    internal const string Bestand = "gemeenten.csv";

    private const string Header = "code,naam,provincie,begin,eind";

    private readonly FrozenDictionary<string, Gemeente> _byCode;
    private readonly ILookup<string, Gemeente> _byNaam;

    private Gemeenten(List<Gemeente> all)
    {
        All = all;
        _byCode = all.ToFrozenDictionary(g => g.Code, StringComparer.Ordinal);
        _byNaam = all.ToLookup(g => g.Naam, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<Gemeente> All { get; }

    /// <summary>By CBS code, as <c>GM0402</c>.</summary>
    public Gemeente? Find(string? code) => code is null ? null : _byCode.GetValueOrDefault(code);

    /// <summary>By the CBS spelling of the name, upper or lower case, on a day.</summary>
    public Gemeente? FindByNaam(string naam, DateOnly op) => _byNaam[naam.Trim()].FirstOrDefault(g => g.Bestaat(op));

    public bool Bestaat(string? code, DateOnly op) => Find(code)?.Bestaat(op) ?? false;

    /// <summary>Those that exist on a day, in alphabetical order.</summary>
    public IEnumerable<Gemeente> Op(DateOnly dag) => All.Where(g => g.Bestaat(dag)).OrderBy(g => g.Naam, StringComparer.Ordinal);

    /// <summary>Reads the file, line by line.</summary>
    /// <exception cref="NaslagException">The file is absent or a line cannot be read.</exception>
    internal static Gemeenten Load(NaslagBron bron)
    {
        var lines = bron.ReadLines(Bestand);
        if (lines.Count == 0 || lines[0] != Header)
        {
            throw new NaslagException(Bestand, "line 1", $"the header must be '{Header}'.");
        }

        var all = new List<Gemeente>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < lines.Count; i++)
        {
            var gemeente = Read(lines[i], $"line {i + 1}");
            if (!seen.Add(gemeente.Code))
            {
                throw new NaslagException(Bestand, $"line {i + 1}", $"code '{gemeente.Code}' occurs twice.");
            }

            all.Add(gemeente);
        }

        return new Gemeenten(all);
    }

    private static Gemeente Read(string line, string place)
    {
        var match = Row().Match(line);
        if (!match.Success)
        {
            throw new NaslagException(Bestand, place, "five fields are needed; only the last may be empty.");
        }

        string Field(string name) => match.Groups[name].Value;
        var tot = Field("eind").Length == 0 ? (DateOnly?)null : Day(Field("eind"), place);
        return new Gemeente(Field("code"), Field("naam"), Field("provincie"), Day(Field("begin"), place), tot);
    }

    private static DateOnly Day(string text, string place) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new NaslagException(Bestand, place, $"'{text}' is not a date as yyyy-MM-dd.");

    // A name that holds a comma stands in quotes: "Nuenen, Gerwen en Nederwetten".
    [GeneratedRegex(
        """^(?<code>GM\d{4}),("(?<naam>[^"]+)"|(?<naam>[^",]+)),(?<provincie>[^",]+),(?<begin>[^",]+),(?<eind>[^",]*)$""",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Row();
}
