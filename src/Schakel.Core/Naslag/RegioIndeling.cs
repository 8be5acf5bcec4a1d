using System.Text.Json.Serialization;

namespace Schakel.Core.Naslag;

/// <summary>Annex 2 of the first progress report, as printed, with all that is wrong in it (<c>data/programma/regio-indeling-2018.json</c>).</summary>
public sealed record RegioIndeling : Bronvermelding
{
    internal const string Bestand = "programma/regio-indeling-2018.json";

    public required IReadOnlyList<Regio> Regios { get; init; }

    /// <param name="Nummer">As the annex counts, from 1; region 7 has the code <c>PR07</c>.</param>
    /// <param name="Gemeenten">Names as the annex writes them.</param>
    public sealed record Regio(int Nummer, string Naam, IReadOnlyList<string> Centrumgemeenten, IReadOnlyList<string> Gemeenten)
    {
        [JsonIgnore]
        public string Code => $"PR{Nummer:00}";
    }

    internal static RegioIndeling Load(NaslagBron bron)
    {
        var indeling = bron.ReadJson<RegioIndeling>(Bestand);
        Check.Head(Bestand, indeling);
        Check.Distinct(Bestand, "regio", indeling.Regios.Select(r => $"{r.Nummer}"));
        return indeling;
    }
}
