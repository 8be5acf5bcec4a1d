using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Personen;
using Schakel.Core.Toegang;

namespace Schakel.Tests.Support;

/// <summary>Two Veilig Thuis organisations with a wall between them, their local teams, and somebody in every role.</summary>
/// <remarks>Accounts begin with <c>demo.</c>, as those of the demonstration do.</remarks>
public sealed class Wereld
{
    private readonly WebHost _host;

    private Wereld(WebHost host) => _host = host;

    public Organisatie VeiligThuis { get; } = Org("VT07", "Veilig Thuis Gooi en Vechtstreek", SoortOrganisatie.VeiligThuis, ["GM0402", "GM0406"], deelnemers: 2);

    public Organisatie Elders { get; } = Org("VT03", "Veilig Thuis Flevoland", SoortOrganisatie.VeiligThuis, ["GM0034"]);

    public Organisatie Hilversum { get; } = Org("lokaal-team-hilversum", "Lokaal team Hilversum", SoortOrganisatie.LokaalTeam, ["GM0402"]);

    public Organisatie Huizen { get; } = Org("lokaal-team-huizen", "Lokaal team Huizen", SoortOrganisatie.LokaalTeam, ["GM0406"]);

    public Organisatie NietAangesloten { get; } = Org("opvang-de-haven", "Opvang De Haven (voorbeeld)", "vrouwenopvang", ["GM0402"], connected: false);

    public Organisatie Programmateam { get; } = Org("programmateam", "Landelijk programmateam", SoortOrganisatie.Programmateam, []);

    /// <summary>The region of <see cref="VeiligThuis"/>; its code is that of its area.</summary>
    public Organisatie Regio { get; } = Org("PR10", "Regio Gooi en Vechtstreek", SoortOrganisatie.Programmaregio, ["GM0402", "GM0406"]);

    public Organisatie AndereRegio { get; } = Org("PR05", "Regio Flevoland", SoortOrganisatie.Programmaregio, ["GM0034"]);

    public Organisatie Gemeente { get; } = Org("gemeente-hilversum", "Gemeente Hilversum", SoortOrganisatie.Gemeente, ["GM0402"]);

    public IReadOnlyList<Organisatie> Organisaties =>
        [VeiligThuis, Elders, Hilversum, Huizen, NietAangesloten, Programmateam, Regio, AndereRegio, Gemeente];

    public required IReadOnlyDictionary<string, Medewerker> Medewerkers { get; init; }

    /// <summary>The usual worker of Veilig Thuis.</summary>
    public const string Anna = "demo.anna";

    public const string Gedragsdeskundige = "demo.gerda";
    public const string Teamleider = "demo.tom";
    public const string Beheerder = "demo.bea";
    public const string LokaalHilversum = "demo.lotte";
    public const string LokaalHuizen = "demo.hugo";
    public const string AnnaElders = "demo.elders";

    /// <summary>Of the national programme team.</summary>
    public const string Landelijk = "demo.landelijk";

    /// <summary>Project leader of <see cref="Regio"/>.</summary>
    public const string Projectleider = "demo.projectleider";

    public const string ProjectleiderElders = "demo.projectleider.elders";
    public const string Beleidsmedewerker = "demo.beleid";

    public static async Task<Wereld> MakeAsync(WebHost host)
    {
        var staff = new Dictionary<string, Medewerker>(StringComparer.Ordinal);
        var wereld = new Wereld(host) { Medewerkers = staff };
        var team = Team.Register(TeamId.New(), wereld.VeiligThuis.Id, "Team Hilversum");
        void Add(string account, Organisatie organisatie, string naam, string rol, TeamId? of = null) => staff.Add(
            account, Medewerker.Register(MedewerkerId.New(), organisatie.Id, of, account, naam, rol, rol));
        Add(Anna, wereld.VeiligThuis, "Anna de Wit", "medewerker-vt", team.Id);
        Add(Gedragsdeskundige, wereld.VeiligThuis, "Gerda Postma", "gedragsdeskundige", team.Id);
        Add(Teamleider, wereld.VeiligThuis, "Tom Bakker", "teamleider", team.Id);
        Add(Beheerder, wereld.VeiligThuis, "Bea Smit", "beheerder");
        Add(LokaalHilversum, wereld.Hilversum, "Lotte Visser", "medewerker-lokaal-team");
        Add(LokaalHuizen, wereld.Huizen, "Hugo Mulder", "medewerker-lokaal-team");
        Add(AnnaElders, wereld.Elders, "Elly Elders", "medewerker-vt");
        Add(Landelijk, wereld.Programmateam, "Paula Lands", "programmateam");
        Add(Projectleider, wereld.Regio, "Rik Gooiman", "projectleider-regio");
        Add(ProjectleiderElders, wereld.AndereRegio, "Fleur Polder", "projectleider-regio");
        Add(Beleidsmedewerker, wereld.Gemeente, "Bo Raadhuis", "beleidsmedewerker-gemeente");
        await host.WithDbAsync(async db =>
        {
            db.AddRange(wereld.Organisaties);
            db.Add(team);
            db.AddRange(staff.Values);
            db.Record(new AuditLine(wereld.VeiligThuis.Id, "systeem:test", "WorldMade", "wereld", host.Clock.Now()));
            return await db.SaveChangesAsync();
        });
        return wereld;
    }

    public Wie Wie(string account)
    {
        var medewerker = Medewerkers[account];
        var naslag = (Naslagwerk)_host.Services.GetService(typeof(Naslagwerk))!;
        var organisatie = Organisaties.First(o => o.Id == medewerker.Organisatie);
        return new Wie(medewerker.Id, medewerker.Organisatie, medewerker.Naam, naslag.Rechten.Van(medewerker.Rol))
        {
            Team = medewerker.Team,
            Rol = medewerker.Rol,
            OrganisatieCode = organisatie.Code,
            OrganisatieNaam = organisatie.Naam,
            Soort = organisatie.Soort,
            Gemeenten = organisatie.Gemeenten,
            Herkomst = "test",
        };
    }

    /// <summary>A melding as the use case receives it; <paramref name="change"/> for what the test is about.</summary>
    public Task<Melding> ReceiveMeldingAsync(
        string account = Anna, Func<ReceiveMelding.Command, ReceiveMelding.Command>? change = null)
    {
        var command = new ReceiveMelding.Command
        {
            Kanaal = "telefoon",
            OntvangenOp = _host.Clock.Now(),
            Melder = new MelderGegevens { Beroepsmatig = true, Hoedanigheid = "politie", Naam = "Pieter Agent", Organisatie = "Politie" },
            Gegevens = new MeldingGegevens { Aard = ["partnergeweld"], Duur = "1-6-maanden", Gemeente = "GM0402", Aanduiding = "" },
            Uitspraken = [new(SoortUitspraak.ZorgelijkeSituatie, "Er was ruzie en er is geslagen.", WiensWoorden.Melder)],
            Betrokkenen = [Iemand("slachtoffer", "Saskia", "van der", "Berg", "1988-03-12", "v"), Iemand("pleger", "Ronald", null, "Jansen", "1985-07-01", "m")],
        };
        return _host.WithAsync<ReceiveMelding, Melding>(
            useCase => useCase.HandleAsync(change?.Invoke(command) ?? command, Wie(account), CancellationToken.None));
    }

    public static Beschrijving Iemand(
        string rol, string? voornaam = null, string? tussenvoegsel = null, string? achternaam = null, string? geboren = null,
        string? geslacht = null, string? bsn = null) => new()
        {
            Rol = rol,
            Identiteit = new Identiteit
            {
                Bsn = bsn,
                Voornamen = voornaam,
                Tussenvoegsel = tussenvoegsel,
                Achternaam = achternaam,
                Geboortedatum = geboren,
                Geslacht = geslacht,
            },
        };

    private static Organisatie Org(string code, string naam, string soort, string[] gemeenten, bool connected = true, int deelnemers = 1) =>
        Organisatie.Register(OrganisatieId.New(), code, naam, soort, gemeenten, connected, deelnemers);
}
