using System.Globalization;
using Schakel.Core.Naslag;

namespace Schakel.Core.Programma;

/// <summary>The figures of the report, each as a count of answers (<c>data/programma/cijfers.json</c>).</summary>
public sealed record Cijfers : Bronvermelding
{
    private const string Bestand = "programma/cijfers.json";

    public required IReadOnlyList<Cijfer> Alle { get; init; }

    /// <param name="Zin">With {0} regions that gave one of the values, of {1} that were asked.</param>
    /// <param name="Vraag">The code of the question, in whatever version.</param>
    public sealed record Cijfer(string Code, Tekst Zin, string Vraag, IReadOnlyList<string> Waarden)
    {
        public string Words(int aantal, int van) => string.Format(CultureInfo.CurrentCulture, Zin.ToString(), aantal, van);
    }

    /// <exception cref="NaslagException">A code occurs twice, a sentence is empty, or a figure counts nothing.</exception>
    public static Cijfers Load(string dataDirectory)
    {
        var cijfers = new NaslagBron(dataDirectory).ReadJson<Cijfers>(Bestand);
        Check.Head(Bestand, cijfers);
        Check.Distinct(Bestand, "cijfer", cijfers.Alle.Select(c => c.Code));
        foreach (var cijfer in cijfers.Alle)
        {
            Check.Slug(Bestand, $"cijfer '{cijfer.Code}'", cijfer.Code);
            Check.Filled(Bestand, $"cijfer '{cijfer.Code}'", cijfer.Zin.Nl, cijfer.Zin.En, cijfer.Waarden.Count == 0 ? null : cijfer.Waarden[0]);
        }

        return cijfers;
    }
}
