using Schakel.Core.Personen;

namespace Schakel.Cli.Seed;

/// <summary>People who live together, and what the outside world calls them.</summary>
internal sealed class Gezin
{
    public required IReadOnlyList<Mens> Mensen { get; init; }

    public required AdresGegevens Adres { get; init; }

    /// <summary>CBS code.</summary>
    public required string Gemeente { get; init; }

    /// <summary>The main kind of violence, a key of the stories.</summary>
    public required string Aard { get; init; }

    public Dossier? Dossier { get; set; }

    /// <summary>How the last reporter described them.</summary>
    public IReadOnlyList<Betrokkene> Laatste { get; set; } = [];
}

/// <summary>Somebody made up: the same facts come back in every melding, as each reporter knows them.</summary>
internal sealed record Mens(string Rol, Identiteit Identiteit, Guid Persoon)
{
    public DateOnly? Uitgerekend { get; init; }

    public bool IsKind => Rol is "kind" or "ongeboren";
}
