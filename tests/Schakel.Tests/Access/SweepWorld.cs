using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Keten;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Overdracht;
using Schakel.Core.Personen;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Tests.Support;

namespace Schakel.Tests.Access;

/// <summary>Somebody with a session, and the rights of their role.</summary>
internal sealed record Visitor(string Account, HttpClient Client, string Token, IReadOnlySet<string> Rechten)
{
    /// <param name="asks">As the table writes it.</param>
    public bool Mag(string asks) => asks.Split(" of ").Any(Rechten.Contains);
}

/// <summary>One of everything that an address can name, in one organisation; and everybody who could come to look at it.</summary>
public sealed partial class SweepWorld : IAsyncLifetime
{
    private static readonly CancellationToken _ct = CancellationToken.None;
    private readonly Zaken _zaken = new();

    // Where an address holds an id, and which thing of ours it then names. A new kind of id is one line.
    private readonly Dictionary<string, string> _real = new(StringComparer.Ordinal)
    {
        ["sleutel"] = "abcdefghijkl",
        ["onderwerp"] = "kinderen",
        ["formulier"] = "advies",
        ["documentName"] = "v1",
        ["soort"] = "programmaregio",
        ["code"] = "PR10",
        ["regio"] = "PR10",
        ["thema"] = "mda",
        ["halfjaar"] = "2019-06",
        ["taal"] = "en",
        ["deel"] = "inrichting",
        ["vraag"] = "schaal",
    };

    internal IReadOnlyList<Visitor> Strangers { get; private set; } = [];

    internal IReadOnlyList<Visitor> Colleagues { get; private set; } = [];

    public WebHost Host => _zaken.Host;

    public async ValueTask InitializeAsync()
    {
        await _zaken.InitializeAsync();
        await FillAsync();
        var elders = await StaffAsync(_zaken.Wereld.Elders, "elders");
        var hier = await StaffAsync(_zaken.Wereld.VeiligThuis, "hier");
        Strangers = await VisitAsync([.. elders, Wereld.LokaalHuizen]);
        Colleagues = await VisitAsync([.. hier, Wereld.Beheerder]);
    }

    public ValueTask DisposeAsync() => _zaken.DisposeAsync();

    /// <summary>The status of one request about our own things, as <c>200</c>.</summary>
    internal async Task<string> StatusAsync(Visitor visitor, string method, Route route) =>
        (await AskAsync(visitor, method, route.Fill(name => _real[name])))[..3];

    internal Task<int> LinesAsync() => Host.WithDbAsync(db => db.AuditRegels.CountAsync(_ct));

    /// <summary>What somebody can tell apart between a thing of ours and one that does not exist; nothing, if all is well.</summary>
    internal async Task<IReadOnlyList<string>> CompareAsync(Visitor visitor, string method, Route route)
    {
        var real = await AskAsync(visitor, method, route.Fill(name => _real.TryGetValue(name, out var id)
            ? id : throw new InvalidOperationException($"Tell the sweep what {{{name}}} of '{route.Template}' names.")));
        var absent = await AskAsync(visitor, method, route.Fill(name => Guid.TryParse(_real[name], out _) ? Guid.NewGuid().ToString() : _real[name]));
        var no = route.Template.StartsWith("api/", StringComparison.Ordinal) ? "401" : "404";
        return real == absent && real.StartsWith(no, StringComparison.Ordinal)
            ? []
            : [$"{method} {route.Template} as {visitor.Account}: {real[..3]}, and {absent[..3]} for what does not exist"];
    }

    /// <summary>The whole answer but for what differs each time: status, headers and body.</summary>
    private static async Task<string> AskAsync(Visitor visitor, string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method == "POST")
        {
            request.Content = new FormUrlEncodedContent([new("__RequestVerificationToken", visitor.Token)]);
        }

        using var answer = await visitor.Client.SendAsync(request);
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key != "Date").OrderBy(h => h.Key, StringComparer.Ordinal)
            .Select(h => $"{h.Key}: {string.Join(',', h.Value)}");
        var body = Varying().Replace(await answer.Content.ReadAsStringAsync(), "");
        return $"{(int)answer.StatusCode}\n{string.Join('\n', headers)}\n{body}".Replace(path, "…", StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<Visitor>> VisitAsync(IEnumerable<string> accounts)
    {
        var visitors = new List<Visitor>();
        foreach (var account in accounts)
        {
            var client = await Host.SignInAsync(account);
            using var page = await client.GetAsync("/niet-gevonden");
            var token = (await page.ReadPageAsync()).QuerySelector("form[action='/afmelden'] [name=__RequestVerificationToken]")!.GetAttribute("value")!;
            var rol = await Host.WithDbAsync(db => db.Medewerkers.Where(m => m.Gebruikersnaam == account).Select(m => m.Rol).SingleAsync());
            visitors.Add(new(account, client, token, await Host.WithAsync<Naslagwerk, IReadOnlySet<string>>(n => Task.FromResult(n.Rechten.Van(rol)))));
        }

        return visitors;
    }

    /// <summary>Somebody in every role.</summary>
    private async Task<IReadOnlyList<string>> StaffAsync(Organisatie organisatie, string where) => await Host.WithAsync<Naslagwerk, List<string>>(async naslag =>
    {
        var staff = naslag.Rechten.Rollen.Select(rol => Medewerker.Register(
            MedewerkerId.New(), organisatie.Id, null, $"demo.{where}.{rol.Naam}", $"{rol.Naam} {where}", rol.Naam, rol.Naam)).ToList();
        await Host.WithDbAsync(async db =>
        {
            db.AddRange(staff);
            db.Record(new AuditLine(organisatie.Id, "systeem:test", "StaffMade", "medewerkers", Host.Clock.Now()));
            return await db.SaveChangesAsync();
        });
        return [.. staff.Select(m => m.Gebruikersnaam)];
    });

    private async Task FillAsync()
    {
        var wereld = _zaken.Wereld;
        await wereld.ReceiveMeldingAsync();
        var melding = await wereld.ReceiveMeldingAsync(change: c => c with
        {
            Betrokkenen = [.. c.Betrokkenen.Select(b => b with { Adres = new AdresGegevens { Postcode = "1211AB", Huisnummer = 12, Geheim = true } })],
        });
        await _zaken.AssessAsync(melding, "overdracht-lokaal-team");
        var aanbod = await Host.WithAsync<OfferOverdracht, Outcome<OverdrachtAanbod>>(u => u.HandleAsync(
            new(melding.Id, wereld.Hilversum.Id, ["zicht-houden"], "Graag verder.", [], Amsterdam.Day(Host.Clock.GetUtcNow()).AddDays(3), false),
            wereld.Wie(Wereld.Anna), _ct));
        aanbod.Result.Refusal.ShouldBeNull();
        (await Host.WithAsync<AskOverdrachtVraag, Outcome>(u => u.HandleAsync(
            new(aanbod.Value!.Id, "Is er een taalbarrière?"), wereld.Wie(Wereld.LokaalHilversum), _ct))).Refusal.ShouldBeNull();
        var concept = ConceptId.New();
        (await Host.WithAsync<BeginConcept, Outcome>(u => u.HandleAsync(new(concept, "melding", "", []), wereld.Wie(Wereld.Anna), _ct))).Refusal.ShouldBeNull();
        var advies = await Host.WithAsync<RegisterAdvies, Advies>(u => u.HandleAsync(
            new("telefoon", Host.Clock.Now(), null, new AdviesGegevens { Hoedanigheid = "school", Aard = ["kindermishandeling"], GegevenAdvies = [] }),
            wereld.Wie(Wereld.Anna), _ct));
        await NameAsync(melding, aanbod.Value!, concept, advies);
        await PlanAsync();
        await AskAsync();
    }

    // A round of another team: its questionnaire and its answers are for that team and the region.
    private async Task AskAsync() => await Host.WithAsync<Naslagwerk, int>(async naslag =>
    {
        var organisatie = _zaken.Wereld.VeiligThuis.Id;
        var inhoud = Vragenlijstinhoud.Of(naslag.Vragenlijst(BeginVragenlijst.Voorbeeld, "1")!);
        var (concept, lijst) = (Vragenlijstversie.Draft(VragenlijstversieId.New(), organisatie, "concept", 1, inhoud), Vragenlijstversie.Draft(VragenlijstversieId.New(), organisatie, "lijst", 1, inhoud));
        lijst.Settle(Host.Clock.Now());
        var today = Host.Clock.Today();
        var rondes = new[] { today, today.AddDays(-1) }.Select(dag => Ronde.Open(new(RondeId.New(), lijst.Id, "Een ronde", dag, today, today.AddDays(9)), organisatie)).ToList();
        (_real["vragenlijstId"], _real["rondeId"], _real["andereId"]) = ($"{concept.Id}", $"{rondes[0].Id}", $"{rondes[1].Id}");
        return await Host.WithDbAsync(async db =>
        {
            db.AddRange(concept, lijst);
            db.AddRange(rondes);
            db.AddRange(rondes.SelectMany(r => OpenRonde.Ask(r.Id, r.Peildatum, naslag)));
            db.Record(new AuditLine(organisatie, "systeem:test", "RondeMade", "ronde", Host.Clock.Now()));
            return await db.SaveChangesAsync();
        });
    });

    // A draft that its region keeps to itself: what is shared is no secret to others of the programme.
    private async Task PlanAsync()
    {
        var plan = Plan.Draft(PlanId.New(), _zaken.Wereld.VeiligThuis.Id, SoortPlan.Regionaal, "Concept", new(2019, 1, 1), new(2021, 12, 31), "PR10");
        var kop = Planonderdeel.Make(PlanonderdeelId.New(), plan.Id, "1", "Thema", 0);
        var actie = Actie.Schedule(ActieId.New(), plan, kop, new("1.1", 1, "Een actie"), 0);
        var mijlpaal = Mijlpaal.Plan(MijlpaalId.New(), actie.Id, "Een mijlpaal", new(2019, 6, 1));
        var post = Begrotingspost.Make(BegrotingspostId.New(), plan.Id, kop.Nummer, "Een post", ["GHNT"], 0);
        var bedrag = Begrotingsbedrag.Plan(BegrotingsbedragId.New(), post.Id, 2019, 100_00, voorbehoud: false);
        _real["planId"] = $"{plan.Id}";
        _real["onderdeelId"] = $"{kop.Id}";
        _real["bedragId"] = $"{bedrag.Id}";
        _real["actieId"] = $"{actie.Id}";
        _real["mijlpaalId"] = $"{mijlpaal.Id}";
        var element = Element.Add(ElementId.New(), plan.Organisatie, new() { Thema = "mda", Naam = "Een element", Onderbouwing = "Onderzoek" });
        _real["elementId"] = $"{element.Id}";
        var toezegging = Toezegging.Register(ToezeggingId.New(), plan.Organisatie, new() { Soort = default, Onderwerp = "Iets", Tekst = "Iets", Kenmerk = "28 345", Eigenaar = "VWS" });
        _real["toezeggingId"] = $"{toezegging.Id}";
        await Host.WithDbAsync(async db =>
        {
            db.AddRange(plan, kop, actie, mijlpaal, element, toezegging, post, bedrag);
            db.Record(new AuditLine(plan.Organisatie, "systeem:test", "PlanMade", "plan", Host.Clock.Now()));
            return await db.SaveChangesAsync();
        });
    }

    private async Task NameAsync(Melding melding, OverdrachtAanbod aanbod, ConceptId concept, Advies advies) => await Host.WithDbAsync(async db =>
    {
        var mens = await db.Betrokkenen.FirstAsync(b => b.Melding == melding.Id);
        _real["meldingId"] = $"{melding.Id}";
        _real["casusId"] = $"{melding.Casus}";
        _real["overdrachtId"] = $"{aanbod.Id}";
        _real["vraagId"] = $"{await db.OverdrachtVragen.Select(v => v.Id).SingleAsync()}";
        _real["adviesId"] = $"{advies.Id}";
        _real["concept"] = $"{concept}";
        _real["conceptId"] = $"{concept}";
        _real["betrokkeneId"] = $"{mens.Id}";
        _real["adresId"] = $"{await db.Adressen.Where(a => a.Betrokkene == mens.Id).Select(a => a.Id).SingleAsync()}";
        _real["koppelingId"] = $"{await db.Koppelingen.Where(k => k.Betrokkene == mens.Id).Select(k => k.Id).FirstAsync()}";
        _real["teamId"] = $"{_zaken.Wereld.Medewerkers[Wereld.Anna].Team}";
        _real["medewerkerId"] = $"{_zaken.Wereld.Medewerkers[Wereld.Anna].Id}";
        var bericht = InboxBericht.Receive(InboxBerichtId.New(), _zaken.Wereld.VeiligThuis.Id, "api:demo", Guid.NewGuid(), "", Host.Clock.Now());
        _real["id"] = $"{bericht.Id}";
        db.Add(bericht);
        db.Record(new AuditLine(_zaken.Wereld.VeiligThuis.Id, "systeem:test", "BerichtMade", "bericht", Host.Clock.Now()));
        return await db.SaveChangesAsync();
    });

    // Antiforgery tokens are new each time.
    [GeneratedRegex("value=\"CfDJ8[^\"]*\"", RegexOptions.None, 1000)]
    private static partial Regex Varying();
}
