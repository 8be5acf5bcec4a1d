using Schakel.Core.Common;

namespace Schakel.Core.Toegang;

/// <summary>People of one organisation who divide work among them.</summary>
public sealed class Team : IVanOrganisatie
{
    private Team()
    {
    }

    public required TeamId Id { get; init; }

    public required OrganisatieId Organisatie { get; init; }

    /// <summary>Unique within the organisation.</summary>
    public string Naam { get; private set; } = "";

    public static Team Register(TeamId id, OrganisatieId organisatie, string naam) => new()
    {
        Id = id,
        Organisatie = organisatie,
        Naam = naam,
    };

    public void Rename(string naam) => Naam = naam;
}
