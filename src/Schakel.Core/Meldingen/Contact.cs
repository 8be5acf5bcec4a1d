using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

/// <summary>Somebody reached Veilig Thuis; it becomes an advies or a melding.</summary>
public sealed class Contact
{
    public required ContactId Id { get; init; }

    public required OrganisatieId Organisatie { get; init; }

    public required DateTime OntvangenOp { get; init; }

    /// <summary>A code of the list kanaal.</summary>
    public required string Kanaal { get; init; }

    /// <summary>Null when it came in through the partner API.</summary>
    public MedewerkerId? Door { get; init; }
}
