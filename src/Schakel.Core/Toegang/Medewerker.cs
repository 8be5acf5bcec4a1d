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
    public string Gebruikersnaam { get; private set; } = "";

    public string Naam { get; private set; } = "";

    public string Functie { get; private set; } = "";

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

    /// <summary>Who somebody is and where they work; what they may do stays as it is.</summary>
    public void Describe(string gebruikersnaam, string naam, string functie, TeamId? team)
    {
        (Gebruikersnaam, Naam, Functie, Team) = (gebruikersnaam, naam, functie, team);
        Versie = Guid.NewGuid();
    }

    /// <summary>The role that counts from the next request on; a closed account opens with it when asked.</summary>
    public void Assign(string rol, bool open)
    {
        Rol = rol;
        Actief |= open;
        Versie = Guid.NewGuid();
    }

    public void Close()
    {
        Actief = false;
        Versie = Guid.NewGuid();
    }
}
