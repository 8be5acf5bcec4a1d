using Schakel.Core.Common;

namespace Schakel.Core.Personen;

/// <summary>An address, apart from the person, because a secret one has readers of its own.</summary>
public sealed class Adres
{
    public required AdresId Id { get; init; }

    public required BetrokkeneId Betrokkene { get; init; }

    public required AdresGegevens Gegevens { get; init; }
}

/// <summary>How to reach somebody without putting them in danger.</summary>
public sealed class VeiligContact
{
    public required VeiligContactId Id { get; init; }

    public required BetrokkeneId Betrokkene { get; init; }

    public string? Telefoon { get; init; }

    public string? Email { get; init; }

    public required List<string> Wijzen { get; init; }

    public string? Uitleg { get; init; }
}

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
