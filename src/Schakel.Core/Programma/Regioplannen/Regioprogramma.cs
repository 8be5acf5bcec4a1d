using Schakel.Core.Naslag;

namespace Schakel.Core.Programma;

/// <summary>The action programme of a region as it was published (<c>data/programma/actieprogramma-gooi-en-vechtstreek-2019.json</c>).</summary>
public sealed record Regioprogramma : Bronvermelding
{
    internal const string Bestand = "programma/actieprogramma-gooi-en-vechtstreek-2019.json";

    /// <summary>The code of the region whose plan it is, as <c>PR10</c>.</summary>
    public required string Gebied { get; init; }

    public required string Naam { get; init; }

    public required string Inleiding { get; init; }

    public required IReadOnlyList<Lijn> Lijnen { get; init; }

    /// <summary>What the region does, and what municipalities do in return.</summary>
    public required IReadOnlyList<Taak> Taken { get; init; }

    public required IReadOnlyList<Gevraagd> Inzet { get; init; }

    public required IReadOnlyList<Jaarregel> Tijdlijn { get; init; }

    public required IReadOnlyList<Elders> Verbanden { get; init; }

    public required IReadOnlyList<Punt> Nulmeting { get; init; }

    public required Geld Begroting { get; init; }

    /// <summary>By what a plan in the database says where it was read.</summary>
    public string Kenmerk => $"actieprogramma-{Gebied}@{Versie}";

    public IEnumerable<Thema> Themas => Lijnen.SelectMany(l => l.Themas);

    public IEnumerable<Regel> Acties => Themas.SelectMany(t => t.Acties);

    public sealed record Lijn(string Nummer, string Naam, IReadOnlyList<Thema> Themas);

    public sealed record Thema(
        string Nummer, string Naam, IReadOnlyList<string> Betrokken, IReadOnlyList<string> Doelen, IReadOnlyList<Regel> Acties,
        IReadOnlyList<Bedragregel> Projectblad, DateOnly? Begin = null, DateOnly? Eind = null, string? Uitvoerder = null);

    public sealed record Regel(string Nummer, string Tekst, Schaal? Schaal = null);

    public sealed record Taak(string Onderdeel, string? Regionaal = null, string? Lokaal = null);

    /// <param name="Onderdeel">Null for the other themes together.</param>
    /// <param name="Jaar">Null for what the project sheet asks over the whole plan.</param>
    public sealed record Gevraagd(string Partij, string Tekst, string? Onderdeel = null, int? Jaar = null);

    public sealed record Jaarregel(string Onderdeel, int Jaar, string Tekst);

    public sealed record Elders(string Onderdeel, string Tekst, string Waar);

    public sealed record Punt(string Bron, bool Positief, string Tekst);

    /// <param name="Totalen">As printed beneath the table; checked against the sum.</param>
    /// <param name="Resultaten">As printed; checked against the calculation.</param>
    public sealed record Geld(
        IReadOnlyList<Post> Posten, IReadOnlyList<Ontvangst> Inkomsten, IReadOnlyList<Bedragregel> Totalen, IReadOnlyList<Bedragregel> Resultaten);

    public sealed record Post(string Naam, IReadOnlyList<string> Dekking, IReadOnlyList<Bedragregel> Bedragen, string? Onderdeel = null);

    /// <param name="Voorbehoud">Only if the source of cover grants it.</param>
    public sealed record Bedragregel(int Jaar, long Centen, bool Voorbehoud = false, string? Toelichting = null);

    /// <param name="Centen">Null when it is not known.</param>
    /// <param name="Afgeleid">Not printed, but what makes the printed results come out.</param>
    public sealed record Ontvangst(string Bron, int Jaar, long? Centen = null, bool Voorbehoud = false, bool Afgeleid = false, string? Toelichting = null);

    /// <summary>Reads the file and checks numbers, references and sums.</summary>
    /// <exception cref="NaslagException">Names the file, the entry and the fault.</exception>
    public static Regioprogramma Load(string dataDirectory)
    {
        var programma = new NaslagBron(dataDirectory).ReadJson<Regioprogramma>(Bestand);
        Regioprogrammacontrole.Check(programma);
        return programma;
    }
}
