using Schakel.Core.Common;

namespace Schakel.Core.Toegang;

/// <summary>Somebody who works in an organisation and signs in as themselves.</summary>
public sealed class Medewerker : IVanOrganisatie
{
    private Medewerker()
    {
    }

    public required MedewerkerId Id { get; init; }

    public required OrganisatieId Organisatie { get; init; }

    public TeamId? Team { get; private set; }

    /// <summary>Unique; the subject of the identity provider, or the name of a demonstration account.</summary>
    public required string Gebruikersnaam { get; init; }

    public required string Naam { get; init; }

    public required string Functie { get; init; }

    /// <summary>A role of <c>data/rechten.json</c>.</summary>
    public string Rol { get; private set; } = "";

    public bool Actief { get; private set; } = true;

    public Guid Versie { get; private set; }

    public static Medewerker Register(
        MedewerkerId id, OrganisatieId organisatie, TeamId? team, string gebruikersnaam, string naam, string functie,
        string rol) => new()
        {
            Id = id,
            Organisatie = organisatie,
            Team = team,
            Gebruikersnaam = gebruikersnaam,
            Naam = naam,
            Functie = functie,
            Rol = rol,
            Versie = Guid.NewGuid(),
        };

    public void Assign(string rol, bool actief)
    {
        Rol = rol;
        Actief = actief;
        Versie = Guid.NewGuid();
    }
}
