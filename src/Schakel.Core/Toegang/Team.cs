using Schakel.Core.Common;

namespace Schakel.Core.Toegang;

public sealed class Team
{
    public required TeamId Id { get; init; }

    public required OrganisatieId Organisatie { get; init; }

    public required string Naam { get; init; }
}
