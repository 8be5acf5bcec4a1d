using Schakel.Core.Common;

namespace Schakel.Core.Personen;

/// <summary>Who an organisation holds somebody to be: the thread between the descriptions of several reporters.</summary>
/// <remarks>Holds nothing itself. What is known stands with each <see cref="Betrokkene"/>, in that reporter's words.</remarks>
public sealed class Persoon
{
    public required PersoonId Id { get; init; }

    public required OrganisatieId Organisatie { get; init; }

    public required DateTime BekendSinds { get; init; }
}
