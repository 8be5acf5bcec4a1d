using Schakel.Core.Naslag;

namespace Schakel.Core.Programma;

/// <summary>The promises in a published letter to Parliament (<c>data/programma/toezeggingen-2019.json</c>).</summary>
public sealed record Kamerbrief : Bronvermelding
{
    private const string Bestand = "programma/toezeggingen-2019.json";

    /// <summary>Of the report that the letter went with, as <c>2019-06</c>.</summary>
    public required string Halfjaar { get; init; }

    /// <summary>What stands with the first state of each promise: whose reading it is.</summary>
    public required string Lezing { get; init; }

    public required IReadOnlyList<Belofte> Toezeggingen { get; init; }

    /// <param name="Alinea">What the letter says about it; null where it says no more than the promise itself.</param>
    public sealed record Belofte(
        Toezeggingsoort Soort, string Onderwerp, string Tekst, string Gelegenheid, string Kenmerk, string Eigenaar, Toezeggingstatus Status,
        DateOnly? GedaanOp = null, DateOnly? Uiterlijk = null, string? Alinea = null)
    {
        public ToezeggingGegevens Gegevens => new()
        {
            Soort = Soort,
            Onderwerp = Onderwerp,
            Tekst = Tekst,
            Gelegenheid = Gelegenheid,
            Kenmerk = Kenmerk,
            GedaanOp = GedaanOp,
            Eigenaar = Eigenaar,
            Uiterlijk = Uiterlijk,
        };
    }

    /// <summary>By what a promise in the database says where it was read.</summary>
    public string Plaats(int nummer) => $"toezeggingen@{Versie}/{nummer}";

    /// <exception cref="NaslagException">A subject occurs twice, a text is empty, or the half year is none.</exception>
    public static Kamerbrief Load(string dataDirectory)
    {
        var brief = new NaslagBron(dataDirectory).ReadJson<Kamerbrief>(Bestand);
        Check.Head(Bestand, brief);
        Check.Filled(Bestand, "head", brief.Lezing);
        Check.Distinct(Bestand, "toezegging", brief.Toezeggingen.Select(t => t.Onderwerp));
        foreach (var belofte in brief.Toezeggingen)
        {
            Check.Filled(Bestand, $"toezegging '{belofte.Onderwerp}'", belofte.Onderwerp, belofte.Tekst, belofte.Gelegenheid, belofte.Kenmerk, belofte.Eigenaar, belofte.Alinea ?? "-");
        }

        return Programma.Halfjaar.Parse(brief.Halfjaar) is not null
            ? brief
            : throw new NaslagException(Bestand, "halfjaar", $"'{brief.Halfjaar}' is not a year with 06 or 12.");
    }
}
