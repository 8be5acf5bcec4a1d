using Schakel.Core.Common;

namespace Schakel.Core.Audit;

/// <summary>A line of the audit log as it stands in the database, numbered and chained per organisation.</summary>
/// <remarks>BIO2 8.15.01 asks for action, object, result, origin, actor and time: none of them may be empty.</remarks>
public sealed class AuditRegel
{
    public required OrganisatieId Organisatie { get; init; }

    /// <summary>Counts from 1 without a gap within the organisation.</summary>
    public required long Nummer { get; init; }

    public required DateTime Tijdstip { get; init; }

    public required string Actor { get; init; }

    public required string Actie { get; init; }

    public required string Onderwerp { get; init; }

    public required string Betreft { get; init; }

    public required string Grond { get; init; }

    public required string Resultaat { get; init; }

    public required string Herkomst { get; init; }

    /// <summary>HMAC-SHA256 over the line and the hash before it, in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }
}
