using Schakel.Core.Common;

namespace Schakel.Core.Personen;

/// <summary>A relation, or parental authority (gezag), between two people as one reporter told it.</summary>
public sealed class Relatie
{
    public required RelatieId Id { get; init; }

    public required MeldingId Melding { get; init; }

    public required BetrokkeneId Van { get; init; }

    public required BetrokkeneId Naar { get; init; }

    /// <summary>A code of the list relatie, or <c>gezag</c>.</summary>
    public required string Soort { get; init; }

    /// <summary>For gezag: yes, no or not known.</summary>
    public string? Gezag { get; init; }
}
