using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;

namespace Schakel.Cli.Seed;

/// <summary>The national team, the regions and a municipality, with the plan, its actions as the sources tell of them, and the steps of the regions.</summary>
internal sealed class Programmazaaier(Zaaigoed goed, Toeval toeval, DateTime now)
{
    private readonly Programmagoed _stof = goed.Bronnen.Programma;
    private readonly List<object> _rijen = [];
    private readonly List<AuditLine> _regels = [];
    private readonly Dictionary<string, Wie> _regios = new(StringComparer.Ordinal);

    public async Task SowAsync(SchakelDb db, CancellationToken ct)
    {
        var landelijk = Team();
        foreach (var regio in goed.Naslag.Gebieden.Op(SoortGebied.Programmaregio, Amsterdam.Day(now)))
        {
            _regios[regio.Code] = Organisation(
                regio.Code, $"Regio {regio.Naam}", SoortOrganisatie.Programmaregio, goed.Naslag.Gebieden.Gemeenten(regio, Amsterdam.Day(now)));
        }

        Staff(_regios["PR10"], "projectleider-regio", "Projectleider", "demo.projectleider");
        Staff(Organisation("gemeente-hilversum", "Gemeente Hilversum", SoortOrganisatie.Gemeente, ["GM0402"]), "beleidsmedewerker-gemeente", "Beleidsmedewerker", "demo.gemeente");
        new Planzaaier(goed, toeval, _rijen, _regels).Sow(landelijk);
        var op = Moment.Of(goed.Kamerbrief.Van);
        _rijen.AddRange(Briefopbouw.Build(goed.Kamerbrief, landelijk.Organisatie, landelijk.OrganisatieNaam, op, toeval.Id));
        _regels.Add(landelijk.Line("KamerbriefLoaded", "toezeggingen", op));
        new Routezaaier(goed, toeval, _rijen, _regels).Sow(landelijk, _regios);
        new Regioplanzaaier(goed, toeval, _rijen, _regels).Sow(_regios);
        new Startfotozaaier(goed, toeval, _rijen, _regels).Sow(landelijk, _regios);
        db.AddRange(_rijen);
        foreach (var regel in _regels.OrderBy(r => r.Tijdstip))
        {
            db.Record(regel);
        }

        await db.SaveChangesAsync(ct);
    }

    private Wie Team()
    {
        var wie = Organisation("programmateam", "Landelijk programmateam", SoortOrganisatie.Programmateam, []);
        Staff(wie, "programmateam", "Medewerker programmateam", "demo.programmateam");
        return wie;
    }

    private Wie Organisation(string code, string naam, string soort, IReadOnlyList<string> gemeenten)
    {
        var organisatie = Organisatie.Register(new(toeval.Id()), code, naam, soort, gemeenten, aangesloten: true);
        _rijen.Add(organisatie);
        _regels.Add(new AuditLine(organisatie.Id, "systeem:demonstratie", "OrganisatieRegistered", $"organisatie/{organisatie.Id}", Moment.Of(_stof.Begin)) { Herkomst = "cli" });
        return Wie.System(organisatie.Id, "systeem:demonstratie", "cli") with { OrganisatieCode = code, OrganisatieNaam = naam, Soort = soort, Gemeenten = gemeenten };
    }

    private void Staff(Wie waar, string rol, string functie, string account) => _rijen.Add(Medewerker.Register(
        new(toeval.Id()), waar.Organisatie, null, account, new Personeel(goed.Bronnen.Mensen, toeval, 0).Naam(), functie, rol));
}
