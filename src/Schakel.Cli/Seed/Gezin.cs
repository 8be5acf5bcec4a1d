using Schakel.Core.Personen;

namespace Schakel.Cli.Seed;

/// <summary>People who belong together, and what the outside world calls them.</summary>
internal sealed class Gezin
{
    public required IReadOnlyList<Mens> Mensen { get; init; }

    /// <summary>Where the first of them lives.</summary>
    public required AdresGegevens Adres { get; init; }

    /// <summary>CBS code.</summary>
    public required string Gemeente { get; init; }

    /// <summary>The main kind of violence.</summary>
    public required string Aard { get; init; }

    /// <summary>How they live together; the stories name it.</summary>
    public required string Vorm { get; init; }

    /// <summary>Who is who in a story: <c>moeder</c>, <c>slachtoffer</c>, <c>pleger</c> and so on.</summary>
    public required IReadOnlyDictionary<string, Mens> Rollen { get; init; }

    public required IReadOnlyList<Verband> Verbanden { get; init; }

    /// <summary>The sex of the one whom reporters hold for the perpetrator; null when they name nobody.</summary>
    public string? Dader => Rollen.GetValueOrDefault("pleger")?.Identiteit.Geslacht;

    /// <summary>The newest casus in which a worker holds them for these people.</summary>
    public Dossier? Dossier { get; set; }

    /// <summary>Who lived at this address before, and was reported too: the radar takes the address for a trace.</summary>
    public Gezin? VorigeBewoners { get; init; }

    /// <summary>How many meldingen a worker has linked to them.</summary>
    public int Bekend { get; set; }

    /// <summary>What was told about them before: no two reporters say the same.</summary>
    public HashSet<Zin> Verteld { get; } = [];

    /// <summary>How the last reporter described each of them.</summary>
    public Dictionary<Mens, Betrokkene> Laatste { get; } = [];

    public bool HasKind(int van, int totEnMet, DateOnly op) =>
        Mensen.Any(m => m.IsKind && m.Geboren <= op && m.Leeftijd(op) >= van && m.Leeftijd(op) <= totEnMet);
}

/// <summary>A relation, or gezag, that every reporter who knows of it tells the same way.</summary>
internal sealed record Verband(Mens Van, Mens Naar, string Soort, string? Gezag = null);
