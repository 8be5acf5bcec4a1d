using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Cli.Seed;

/// <summary>One Veilig Thuis of the demonstration with its teams, its people and its partners.</summary>
internal sealed class Instantie
{
    private readonly Dictionary<OrganisatieId, string> _namen = [];

    private Instantie()
    {
    }

    public required Organisatie Organisatie { get; init; }

    public required IReadOnlyList<Organisatie> Partners { get; init; }

    public required IReadOnlyList<Team> Teams { get; init; }

    public required IReadOnlyList<Medewerker> Medewerkers { get; init; }

    /// <summary>Names for people of organisations that do not sign in here.</summary>
    public required Personeel Personeel { get; init; }

    public IEnumerable<Medewerker> Werkers => Medewerkers.Where(m => m.Organisatie == Organisatie.Id && m.Rol == "medewerker-vt");

    public Medewerker Teamleider => Medewerkers.First(m => m.Rol == "teamleider");

    /// <summary>The police region of both organisations of the register.</summary>
    public bool IsMiddenNederland => Organisatie.Code is "VT07" or "VT03";

    public bool HasPartner(string soort) => Partners.Any(p => p.Soort == soort);

    /// <summary>Whoever stands for an organisation that has no account here; always the same.</summary>
    public string Naam(Organisatie organisatie)
    {
        if (!_namen.TryGetValue(organisatie.Id, out var naam))
        {
            _namen[organisatie.Id] = naam = Personeel.Naam();
        }

        return naam;
    }

    /// <param name="nummer">The how-manieth organisation this is; only the first has accounts for every role.</param>
    public static Instantie Make(RegisterOrganisatie register, Naslagwerk naslag, Mensen mensen, Toeval toeval, int nummer)
    {
        Organisatie Org(RegisterOrganisatie r) => Organisatie.Register(
            new OrganisatieId(toeval.Id()), r.Code, r.Naam, r.Soort, r.Gemeenten, r.Aangesloten, r.DeelnemersBesluit);
        var organisatie = Org(register);
        var partners = Bronnen.Partners(register, naslag).Select(Org).ToList();
        var teams = TeamNames(register).Select(naam => Team.Register(new TeamId(toeval.Id()), organisatie.Id, naam)).ToList();
        var personeel = new Personeel(mensen, toeval, nummer);
        return new Instantie
        {
            Organisatie = organisatie,
            Partners = partners,
            Teams = teams,
            Medewerkers = [.. personeel.Make(organisatie, teams, partners)],
            Personeel = personeel,
        };
    }

    private static string[] TeamNames(RegisterOrganisatie register) => register.Code switch
    {
        "VT07" => ["Team Hilversum", "Team Gooise Meren en Wijdemeren", "Team Huizen, Laren, Blaricum en Eemnes"],
        _ => ["Team Noord", "Team Zuid"],
    };
}
