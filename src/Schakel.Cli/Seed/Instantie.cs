using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Cli.Seed;

/// <summary>One Veilig Thuis of the demonstration with its teams, its people and its partners.</summary>
internal sealed class Instantie
{
    private Instantie()
    {
    }

    public required Organisatie Organisatie { get; init; }

    public required IReadOnlyList<Organisatie> Partners { get; init; }

    public required IReadOnlyList<Team> Teams { get; init; }

    public required IReadOnlyList<Medewerker> Medewerkers { get; init; }

    public IEnumerable<Medewerker> Werkers => Medewerkers.Where(m => m.Organisatie == Organisatie.Id && m.Rol == "medewerker-vt");

    public static Instantie Make(RegisterOrganisatie register, Naslagwerk naslag, Mensen mensen, Toeval toeval, bool demo)
    {
        Organisatie Org(RegisterOrganisatie r) => Organisatie.Register(
            new OrganisatieId(toeval.Id()), r.Code, r.Naam, r.Soort, r.Gemeenten, r.Aangesloten, r.DeelnemersBesluit);
        var organisatie = Org(register);
        var partners = naslag.Organisaties.Onder(register.Code).Select(Org).ToList();
        var teams = TeamNames(register).Select(naam => Team.Register(new TeamId(toeval.Id()), organisatie.Id, naam)).ToList();
        return new Instantie
        {
            Organisatie = organisatie,
            Partners = partners,
            Teams = teams,
            Medewerkers = [.. new Personeel(mensen, toeval, demo).Make(organisatie, teams, partners)],
        };
    }

    private static string[] TeamNames(RegisterOrganisatie register) => register.Code switch
    {
        "VT07" => ["Team Hilversum", "Team Gooise Meren en Wijdemeren", "Team Huizen, Laren, Blaricum en Eemnes"],
        _ => ["Team Noord", "Team Zuid"],
    };
}
