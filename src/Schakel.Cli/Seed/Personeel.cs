using System.Globalization;
using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Cli.Seed;

/// <summary>The people who work there; those whose account begins with <c>demo.</c> can be tried on the sign-in page.</summary>
internal sealed class Personeel(Mensen mensen, Toeval toeval, int nummer)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _count;

    // Only the first organisation has an account to try for every role; the second has one, for the wall between them.
    private bool IsFirst => nummer == 0;

    public IEnumerable<Medewerker> Make(Organisatie vt, IReadOnlyList<Team> teams, IReadOnlyList<Organisatie> partners)
    {
        var perTeam = IsFirst ? 5 : 3;
        foreach (var (team, t) in teams.Select((team, t) => (team, t)))
        {
            for (var i = 0; i < perTeam; i++)
            {
                yield return Iemand(vt, team, "medewerker-vt", "Medewerker Veilig Thuis", t == 0 && i == 0 ? Demo(vt) : null);
            }
        }

        yield return Iemand(vt, teams[0], "gedragsdeskundige", "Gedragsdeskundige", IsFirst ? "demo.gedragsdeskundige" : null);
        yield return Iemand(vt, teams[^1], "gedragsdeskundige", "Gedragsdeskundige", null);
        yield return Iemand(vt, teams[0], "teamleider", "Teamleider", IsFirst ? "demo.teamleider" : null);
        yield return Iemand(vt, null, "beheerder", "Functioneel beheerder", IsFirst ? "demo.beheerder" : null);
        foreach (var partner in partners.Where(p => p.Aangesloten))
        {
            var account = IsFirst && partner.Code is "lokaal-team-hilversum" or "lokaal-team-huizen" ? $"demo.{partner.Code["lokaal-team-".Length..]}" : null;
            yield return Iemand(partner, null, "medewerker-lokaal-team", "Medewerker", account);
            yield return Iemand(partner, null, "medewerker-lokaal-team", "Medewerker", null);
        }
    }

    private string? Demo(Organisatie vt) => nummer switch
    {
        0 => "demo.veiligthuis",
        1 => $"demo.veiligthuis.{vt.Code.ToLowerInvariant()}",
        _ => null,
    };

    private Medewerker Iemand(Organisatie organisatie, Team? team, string rol, string functie, string? account)
    {
        var naam = Naam();
        return Medewerker.Register(
            new MedewerkerId(toeval.Id()), organisatie.Id, team?.Id,
            account ?? string.Create(CultureInfo.InvariantCulture, $"{organisatie.Code.ToLowerInvariant()}.{++_count}"), naam, functie, rol);
    }

    /// <summary>A name that nobody else of this organisation and its partners bears.</summary>
    public string Naam()
    {
        while (true)
        {
            var origine = toeval.Kies([.. mensen.Herkomsten.Select(h => (h, h.Aandeel))]);
            var vrouw = toeval.Kans(.75);
            var (tussenvoegsel, achternaam) = Mensenmaker.Achternaam(toeval.Kies(origine.Achternamen), vrouw ? 'v' : 'm', origine.Vrouwelijk);
            var naam = string.Join(' ', new[] { toeval.Kies(vrouw ? origine.Vrouwen : origine.Mannen), tussenvoegsel, achternaam }.OfType<string>());
            if (_names.Add(naam))
            {
                return naam;
            }
        }
    }
}
