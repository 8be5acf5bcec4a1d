using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Schakel.Core.Naslag;

namespace Schakel.Core.Programma;

/// <summary>Reads a list of regions: CSV with the columns <c>regio</c> and <c>gemeente</c>, UTF-8; other columns are passed over.</summary>
public static class Regiolijst
{
    /// <param name="Fouten">One for each line that cannot be used, with its number and what to do; empty when all is well.</param>
    public sealed record Inhoud(IReadOnlyList<Regioregel> Regels, IReadOnlyList<string> Fouten);

    public static Inhoud Read(TextReader tekst)
    {
        using var csv = new CsvReader(tekst, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            PrepareHeaderForMatch = args => args.Header.Trim().ToLowerInvariant(),
            TrimOptions = TrimOptions.Trim,
            DetectDelimiter = true,
            DetectDelimiterValues = [",", ";", "\t"],
            BadDataFound = null,
            MissingFieldFound = null,
        });
        if (!csv.Read() || !csv.ReadHeader() || !Names(csv).Contains("regio") || !Names(csv).Contains("gemeente"))
        {
            return new([], ["regel 1: de kop moet de kolommen regio en gemeente noemen."]);
        }

        var (rows, faults) = (new List<Regioregel>(), new List<string>());
        while (csv.Read())
        {
            var (line, regio, gemeente) = (csv.Parser.RawRow, csv.GetField("regio"), csv.GetField("gemeente"));
            if (string.IsNullOrEmpty(regio) || string.IsNullOrEmpty(gemeente))
            {
                faults.Add($"regel {line}: {(string.IsNullOrEmpty(regio) ? "de regio" : "de gemeente")} ontbreekt.");
            }
            else
            {
                rows.Add(new(line, regio, gemeente));
            }
        }

        return new(rows, faults);
    }

    /// <summary>Annex 2 as the rows that a file of it would have, the first municipality on line 2.</summary>
    public static IReadOnlyList<Regioregel> Of(RegioIndeling indeling) =>
        [.. indeling.Regios.SelectMany(r => r.Gemeenten.Select(g => (Regio: r.Naam, Gemeente: g))).Select((row, i) => new Regioregel(i + 2, row.Regio, row.Gemeente))];

    private static HashSet<string> Names(CsvReader csv) => csv.HeaderRecord!.Select(h => h.Trim().ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
}
