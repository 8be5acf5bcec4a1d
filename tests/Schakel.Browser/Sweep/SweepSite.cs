using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Personen;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Pages.Meldingen;
using Schakel.Tests.Support;

namespace Schakel.Browser.Sweep;

/// <summary>One site in which every state of every page can be seen; made once, and looked at by everybody.</summary>
public sealed class SweepSite : IAsyncLifetime
{
    /// <summary>Works alone in an organisation of which every name is long.</summary>
    internal const string Lang = "demo.lang";

    private static readonly CancellationToken _ct = CancellationToken.None;
    private readonly WereldHost _world = new();
    private Wie _lang = null!;

    public WebHost Host => _world.Host;

    public Wereld Wereld => _world.Wereld;

    internal Melding Gezin { get; private set; } = null!;

    /// <summary>A second melding about the same family, of which nobody has said yet who is who.</summary>
    internal Melding Vermoeden { get; private set; } = null!;

    /// <summary>A melding that was confirmed to be a vervolgmelding, so that its first casus was merged into the running one.</summary>
    internal Melding Vervolg { get; private set; } = null!;

    /// <summary>The casus that goes on, with a vervolgmelding that waits.</summary>
    internal CasusId Lopend { get; private set; }

    internal CasusId Opgegaan { get; private set; }

    internal Melding Nieuw { get; private set; } = null!;

    internal Melding Ingevuld { get; private set; } = null!;

    internal Melding Botst { get; private set; } = null!;

    internal Melding Ingetrokken { get; private set; } = null!;

    internal Melding Besloten { get; private set; } = null!;

    internal Melding Afgedaan { get; private set; } = null!;

    internal Melding AanBetrokkenen { get; private set; } = null!;

    internal Melding Gesloten { get; private set; } = null!;

    internal Melding Monitoren { get; private set; } = null!;

    internal Melding VanElders { get; private set; } = null!;

    internal Melding Langst { get; private set; } = null!;

    internal AdresId Adres { get; private set; }

    internal IReadOnlyDictionary<OverdrachtStatus, OverdrachtId> Overdrachten { get; private set; } = null!;

    internal OverdrachtId OpPapier { get; private set; }

    internal OverdrachtVraagId Vraag { get; private set; }

    internal string LegeMelding { get; private set; } = null!;

    /// <summary>A draft in which nobody types, so that its list of people stays empty.</summary>
    internal string NogNiemand { get; private set; } = null!;

    internal string VolleMelding { get; private set; } = null!;

    internal Guid Concept { get; private set; }

    internal AdviesId Advies { get; private set; }

    /// <summary>The page of an action of which much is known.</summary>
    internal string Actie { get; private set; } = null!;

    internal string LegeActie { get; private set; } = null!;

    internal MijlpaalId Mijlpaal { get; private set; }

    internal ElementId Element { get; private set; }

    /// <summary>The page of the first promise of the letter.</summary>
    internal string Toezegging { get; private set; } = null!;

    /// <summary>The page of a regional plan of which everything is known, and of one with nothing in it.</summary>
    internal string Regioplan { get; private set; } = null!;

    internal string LeegRegioplan { get; private set; } = null!;

    /// <summary>An amount of the budget of which nobody recorded what was spent.</summary>
    internal string Bedrag { get; private set; } = null!;

    internal PlanonderdeelId Onderdeel { get; private set; }

    /// <summary>The page of a questionnaire that can still change.</summary>
    internal string Vragenlijst { get; private set; } = null!;

    /// <summary>The page of an open round, which one region answered.</summary>
    internal string Ronde { get; private set; } = null!;

    internal string Vergelijking { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _world.InitializeAsync();
        await HireAsync();
        await ReportAsync();
        await AssessAsync();
        await HandOverAsync();
        await DraftAsync();
        await SteerAsync();
        await PlanAsync();
        await AskAsync();
    }

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    /// <summary>Somebody else adds to a melding, while whoever looks has its form open.</summary>
    internal async Task ReviseAsync(Melding melding)
    {
        var now = await Host.WithDbAsync(db => db.Meldingen.AsNoTracking().SingleAsync(m => m.Id == melding.Id));
        (await Host.WithAsync<ReviseMelding, Outcome>(u => u.HandleAsync(
            new(melding.Id, now.Versie, !now.Spoed, ["partnergeweld"], now.Duur, now.Gemeente, "Zij belde vannacht zelf."), Wereld.Wie(Wereld.Teamleider), _ct))).Refusal.ShouldBeNull();
    }

    /// <summary>Somebody else writes what is going on, while whoever looks has the form open.</summary>
    internal async Task SummariseAsync(CasusId casus, string text)
    {
        var now = await Host.WithDbAsync(db => db.Casussen.AsNoTracking().SingleAsync(c => c.Id == casus));
        (await Host.WithAsync<SummariseCasus, Outcome>(u => u.HandleAsync(new(casus, now.Versie, text), Wereld.Wie(Wereld.Teamleider), _ct))).Refusal.ShouldBeNull();
    }

    private async Task HireAsync() => await Host.WithDbAsync(async db =>
    {
        var organisatie = Organisatie.Register(OrganisatieId.New(), "VT99", Long.Organisatie, SoortOrganisatie.VeiligThuis, ["GM0034"], true, 1);
        var medewerker = Medewerker.Register(MedewerkerId.New(), organisatie.Id, null, Lang, Long.Medewerker, "medewerker Veilig Thuis", "medewerker-vt");
        db.AddRange(organisatie, medewerker);
        db.Record(new AuditLine(organisatie.Id, "systeem:test", "StaffMade", "medewerkers", Host.Clock.Now()));
        _lang = Wereld.Wie(Wereld.Anna) with { Medewerker = medewerker.Id, Organisatie = organisatie.Id, OrganisatieNaam = Long.Organisatie, Naam = Long.Medewerker, Team = null };
        return await db.SaveChangesAsync();
    });

    private async Task ReportAsync()
    {
        Gezin = await Wereld.ReceiveMeldingAsync(change: Tests.Support.Gezin.Politie);
        await TakeUpAsync(Gezin);
        Vermoeden = await Wereld.ReceiveMeldingAsync(change: Tests.Support.Gezin.School);
        var first = await ReceiveAsync();
        await TakeUpAsync(first);
        Lopend = first.Casus;
        Vervolg = await Wereld.FollowUpAsync(Host, first);
        Opgegaan = Vervolg.Casus;
        VanElders = await Wereld.ReceiveMeldingAsync(Wereld.AnnaElders, Vervolgen.AboutSomebodyElse);
        Adres = await Host.WithDbAsync(db => db.Adressen.Where(a => a.Gegevens.Geheim).Select(a => a.Id).SingleAsync());
        Langst = await Host.WithAsync<ReceiveMelding, Melding>(u => u.HandleAsync(Long.Melding(Host.Clock.Now()), _lang, _ct));
        await SummariseAsync(Lopend, "Saskia is in de opvang.\nMorgen bellen.");
    }

    private async Task AssessAsync()
    {
        Nieuw = await ReceiveAsync();
        Botst = await ReceiveAsync();
        Ingevuld = await ReceiveAsync();
        var beoordelaar = new Beoordelaar(_world, await Host.SignInAsync(Wereld.Anna), Ingevuld);
        await beoordelaar.AnswerAsync();
        await beoordelaar.DecideAsync("overdracht-lokaal-team");
        Gesloten = await BesluitAsync("einde-bemoeienis");
        Besloten = await BesluitAsync("overdracht-lokaal-team");
        AanBetrokkenen = await BesluitAsync("overdracht-direct-betrokkenen");
        Afgedaan = await ReceiveAsync();
        (await Host.WithAsync<SetAsideMelding, Outcome>(u => u.HandleAsync(
            new(Afgedaan.Id, Afgedaan.Versie, "onjuist-geadresseerd", "Dierenambulance", "Het ging om een hond."), Wereld.Wie(Wereld.Anna), _ct))).Refusal.ShouldBeNull();
        Ingetrokken = await BesluitAsync("zelf-onderzoek");
        var besluit = await Host.WithDbAsync(db => db.Veiligheidsbeoordelingen.SingleAsync(b => b.Melding == Ingetrokken.Id));
        (await Host.WithAsync<WithdrawVeiligheidsbeoordeling, Outcome>(u => u.HandleAsync(
            new(besluit.Id, "Er bleek een kind in huis te wonen."), Wereld.Wie(Wereld.Teamleider), _ct))).Refusal.ShouldBeNull();
    }

    private async Task HandOverAsync()
    {
        Monitoren = await ReceiveAsync();
        var open = await Wereld.OfferAsync(Host, await ReceiveAsync(), monitor: false);
        var refused = await Wereld.OfferAsync(Host, await ReceiveAsync(), monitor: false);
        var withdrawn = await Wereld.OfferAsync(Host, await ReceiveAsync(), monitor: false);
        var lotte = Wereld.Wie(Wereld.LokaalHilversum);
        Overdrachten = new Dictionary<OverdrachtStatus, OverdrachtId>
        {
            [OverdrachtStatus.Aangeboden] = open,
            [OverdrachtStatus.Aangenomen] = await Wereld.HandOverAsync(Host, Monitoren, monitor: true),
            [OverdrachtStatus.Geweigerd] = refused,
            [OverdrachtStatus.Ingetrokken] = withdrawn,
        };
        (await Host.WithAsync<RefuseOverdracht, Outcome>(u => u.HandleAsync(new(refused, "geen-capaciteit", "Wij zitten vol."), lotte, _ct))).Refusal.ShouldBeNull();
        (await Host.WithAsync<WithdrawOverdracht, Outcome>(u => u.HandleAsync(new(withdrawn, "Toch niet."), Wereld.Wie(Wereld.Anna), _ct))).Refusal.ShouldBeNull();
        var vraag = new AskOverdrachtVraag.Command(open, "Is er een taalbarrière?");
        (await Host.WithAsync<AskOverdrachtVraag, Outcome>(u => u.HandleAsync(vraag, lotte, _ct))).Refusal.ShouldBeNull();
        Vraag = vraag.Id;
        var papier = await BesluitAsync("overdracht-lokaal-team");
        var offered = await Host.WithAsync<OfferOverdracht, Outcome<OverdrachtAanbod>>(u => u.HandleAsync(
            new(papier.Id, Wereld.NietAangesloten.Id, ["zicht-op-veiligheid"], "Graag verder.", [], Host.Clock.Today().AddDays(3), false), Wereld.Wie(Wereld.Anna), _ct));
        offered.Result.Refusal.ShouldBeNull();
        OpPapier = offered.Value!.Id;
    }

    private async Task DraftAsync()
    {
        var anna = await Host.SignInAsync(Wereld.Anna);
        LegeMelding = (await NieuweMeldingTyper.BeginAsync(anna)).Root;
        NogNiemand = (await NieuweMeldingTyper.BeginAsync(anna)).Root;
        var full = await NieuweMeldingTyper.BeginAsync(anna);
        await Long.TypeAsync(full);
        VolleMelding = full.Root;
        Advies = (await AdviseAsync(null)).Id;
        await AdviseAsync(Advies);
        Concept = await KeepAsync();
    }

    private async Task SteerAsync()
    {
        await _world.LoadPlanAsync();
        await _world.StandAsync("1.1.1", Actiestatus.Loopt, new(2018, 12, 1));
        await _world.StandAsync("1.1.1", Actiestatus.StaatStil, new(2019, 6, 1));
        Mijlpaal = await _world.PlanMijlpaalAsync("1.1.1", new(2019, 1, 1));
        await _world.PlanMijlpaalAsync("1.1.1", new(2019, 2, 1), new(2019, 2, 1));
        Actie = $"/programma/acties/{(await Host.ActieAsync("1.1.1")).Id}";
        LegeActie = $"/programma/acties/{(await Host.ActieAsync("2.1.1")).Id}";
        await _world.ThemastandAsync("PR10", "mda", Adoptie.Beproeft, new(2018, 12, 31), toelichting: "De wethouder aarzelt nog.", account: Tests.Support.Wereld.Projectleider);
        await _world.ThemastandAsync("PR10", "mda", Adoptie.Gebruikt, voorbeeld: true);
        await _world.ThemastandAsync("PR07", "integrale-sturing", Adoptie.Geimplementeerd);
        Element = await _world.ElementAsync();
        await _world.LoadBriefAsync();
        Toezegging = $"/programma/toezeggingen/{(await Host.ToezeggingAsync("Weerlegde meldingen na onderzoek Veilig Thuis")).Id}";
    }

    private async Task PlanAsync()
    {
        Regioplan = await _world.LoadRegioplanAsync(shared: true);
        LeegRegioplan = await _world.DraftRegioplanAsync();
        Bedrag = $"{Regioplan}/begroting/{(await _world.BedragAsync("Ouderenmishandeling", 2020)).Id}";
        Onderdeel = await Host.WithDbAsync(db => db.Planonderdelen
            .Where(o => o.Nummer == "3.6" && db.Plannen.Any(p => p.Id == o.Plan && p.Soort == SoortPlan.Regionaal)).Select(o => o.Id).SingleAsync());
        var (leider, spent, moved) = (Wereld.Wie(Tests.Support.Wereld.Projectleider), await _world.BedragAsync("Orange the World", 2019), await _world.BedragAsync("Projectleider", 2020));
        (await Host.WithAsync<RecordRealisatie, Outcome>(u => u.HandleAsync(new(spent.Id, spent.Versie, 240_050), leider, _ct))).Refusal.ShouldBeNull();
        (await Host.WithAsync<ReviseBedrag, Outcome>(u => u.HandleAsync(
            new(moved.Id, BegrotingswijzigingId.New(), moved.Versie, 2_250_000, "Langere inzet dan gedacht."), leider, _ct))).Refusal.ShouldBeNull();
    }

    private async Task AskAsync()
    {
        var (ronde, later) = (await _world.RondeAsync(new(2018, 12, 1), "Startfoto 2018"), await _world.RondeAsync(new(2019, 6, 1), "Juni 2019"));
        await _world.AnswerAsync(
            ronde, "PR05", "behoeften", Tests.Support.Wereld.Landelijk, ("eerst-uitwerken", "mda"), ("eerst-uitwerken", "lokaal"), ("eerst-uitwerken", "bestuur"), ("eerst-uitwerken", "trauma"));
        await _world.HandInAsync(ronde, "PR05", sturing: "in-voorbereiding", regiobreed: false);
        await _world.HandInAsync(later, "PR05");
        Vragenlijst = $"/programma/vragenlijsten/{await _world.VragenlijstAsync()}";
        (Ronde, Vergelijking) = ($"/programma/rondes/{ronde}", $"/programma/rondes/{ronde}/vergelijking/{later}");
    }

    private Task<Advies> AdviseAsync(AdviesId? after) => Host.WithAsync<RegisterAdvies, Advies>(u => u.HandleAsync(
        new("telefoon", Host.Clock.Now(), after, new AdviesGegevens
        {
            Hoedanigheid = "school",
            Aard = ["kindermishandeling"],
            GegevenAdvies = ["stappen-meldcode"],
            AdviesvragerNaam = "Juf Ank",
        }), Wereld.Wie(Wereld.Anna), _ct));

    // What somebody typed in a form before their session ended.
    private async Task<Guid> KeepAsync()
    {
        var id = ConceptId.New();
        (await Host.WithAsync<BeginConcept, Outcome>(u => u.HandleAsync(
            new(id, $"/overdrachten/{Overdrachten[OverdrachtStatus.Aangeboden]}/intrekken", "", []), Wereld.Wie(Wereld.Anna), _ct))).Refusal.ShouldBeNull();
        return id.Value;
    }

    private async Task<Melding> BesluitAsync(string regionaal)
    {
        var melding = await ReceiveAsync();
        (await Host.AssessAsync(Wereld, melding.Id, regionaal)).Refusal.ShouldBeNull();
        return melding;
    }

    private Task<Melding> ReceiveAsync() => Wereld.ReceiveMeldingAsync(change: c => Vervolgen.AboutSomebodyElse(c) is var other
        ? other with { Betrokkenen = [.. other.Betrokkenen, Wereld.Iemand("kind", "Noor", null, other.Betrokkenen[0].Identiteit.Achternaam, "2017-04-00", "v")] }
        : c);

    private async Task TakeUpAsync(Melding melding)
    {
        var taak = await Host.WithDbAsync(db => db.Taken.SingleAsync(t => t.Melding == melding.Id && t.Soort == SoortTaak.Beoordelen && t.AfgedaanOp == null));
        (await Host.WithAsync<AssignTaken, Outcome>(u => u.HandleAsync(
            new([taak.Id], Wereld.Medewerkers[Wereld.Anna].Id), Wereld.Wie(Wereld.Teamleider), _ct))).Refusal.ShouldBeNull();
    }
}
