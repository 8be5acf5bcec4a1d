using Schakel.Core.Common;

namespace Schakel.Core.Audit;

/// <summary>The head of an organisation's chain: how many lines there are and the hash of the last.</summary>
public sealed class AuditKop
{
    public required OrganisatieId Organisatie { get; init; }

    public required long Nummer { get; init; }

    public required string Hash { get; init; }
}
