using Schakel.Core.Common;

namespace Schakel.Core.Personen;

/// <summary>A key under which a description can be found again; several per person, none of a secret address.</summary>
public sealed class RadarSleutel
{
    public required OrganisatieId Organisatie { get; init; }

    public required string Sleutel { get; init; }

    public required BetrokkeneId Betrokkene { get; init; }
}
