using System.Globalization;
using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Cli.Seed;

/// <summary>The people who work there; those whose account begins with <c>demo.</c> can be tried on the sign-in page.</summary>
internal sealed class Personeel(Mensen mensen, Toeval toeval, bool demo)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _count;

    public IEnumerable<Medewerker> Make(Organisatie vt, IReadOnlyList<Team> teams, IReadOnlyList<Organisatie> partners)
    {
        var perTeam = demo ? 5 : 3;
        foreach (var (team, t) in teams.Select((team, t) => (team, t)))
        {
            for (var i = 0; i < perTeam; i++)
            {
                yield return Iemand(vt, team, "medewerker-vt", "Medewerker Veilig Thuis", t == 0 && i == 0 ? Demo("veiligthuis", vt) : null);
            }
        }

        yield return Iemand(vt, teams[0], "gedragsdeskundige", "Gedragsdeskundige", demo ? "demo.gedragsdeskundige" : null);
        yield return Iemand(vt, teams[^1], "gedragsdeskundige", "Gedragsdeskundige", null);
        yield return Iemand(vt, teams[0], "teamleider", "Teamleider", demo ? "demo.teamleider" : null);
        yield return Iemand(vt, null, "beheerder", "Functioneel beheerder", demo ? "demo.beheerder" : null);
        foreach (var partner in partners.Where(p => p.Aangesloten))
        {
            var account = demo && partner.Code is "lokaal-team-hilversum" or "lokaal-team-huizen" ? $"demo.{partner.Code["lokaal-team-".Length..]}" : null;
            yield return Iemand(partner, null, "medewerker-lokaal-team", "Medewerker", account);
            yield return Iemand(partner, null, "medewerker-lokaal-team", "Medewerker", null);
        }
    }

    private string Demo(string name, Organisatie vt) => demo ? $"demo.{name}" : $"demo.{name}.{vt.Code.ToLowerInvariant()}";

    private Medewerker Iemand(Organisatie organisatie, Team? team, string rol, string functie, string? account)
    {
        var naam = Naam();
        return Medewerker.Register(
            new MedewerkerId(toeval.Id()), organisatie.Id, team?.Id,
            account ?? string.Create(CultureInfo.InvariantCulture, $"{organisatie.Code.ToLowerInvariant()}.{++_count}"), naam, functie, rol);
    }

    private string Naam()
    {
        while (true)
        {
            var origine = toeval.Kies([.. mensen.Herkomsten.Select(h => (h, h.Aandeel))]);
            var vrouw = toeval.Kans(.75);
            var (tussenvoegsel, achternaam) = Gezinnen.Achternaam(toeval.Kies(origine.Achternamen), vrouw ? 'v' : 'm', origine.Vrouwelijk);
            var naam = string.Join(' ', new[] { toeval.Kies(vrouw ? origine.Vrouwen : origine.Mannen), tussenvoegsel, achternaam }.OfType<string>());
            if (_names.Add(naam))
            {
                return naam;
            }
        }
    }
}
