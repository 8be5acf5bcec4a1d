using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Personen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Overdrachten;

/// <summary>Cases on their way to somebody else, with a canary in every field that could give a person away.</summary>
public sealed class Overdraagplek : IAsyncLifetime
{
    public const string GeheimeMelder = "Spreeuwenberg";
    public const string GeheimeStraat = "Uilenhoflaan";
    public const string Verhaal = "De kanarie zat stil in zijn kooi.";
    public const string Toelichting = "Let op de papegaai in de gang.";
    public const string Motivering = "Er is vaker geslagen en er is niemand die kijkt.";

    private static readonly CancellationToken _ct = CancellationToken.None;

    /// <summary>What the receiver reads after acceptance and not a moment before.</summary>
    public static readonly string[] NaHetAannemen =
        ["Kanarina", "Vogelzang", "Doffer", "999990019", "Nachtegaalpad", "1211KN", "12 maart 1988", "06 55667788", "Bel niet na zessen", Verhaal, Toelichting, Motivering];

    /// <summary>What the receiver never gets to read.</summary>
    public static readonly string[] Nooit = [GeheimeMelder, "De Ekster", "06-11223344", "spreeuw@ekster.example", GeheimeStraat, "1211UH"];

    public WebHost Host { get; } = new();

    public Wereld Wereld { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Host.InitializeAsync();
        Wereld = await Support.Wereld.MakeAsync(Host);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    /// <summary>A melding with this besluit.</summary>
    public async Task<Melding> DecidedAsync(
        string regionaal = "overdracht-lokaal-team", Func<ReceiveMelding.Command, ReceiveMelding.Command>? change = null)
    {
        var melding = await Wereld.ReceiveMeldingAsync(change: c => change?.Invoke(Kanaries(c)) ?? Kanaries(c));
        (await Host.AssessAsync(Wereld, melding.Id, regionaal)).Refusal.ShouldBeNull();
        return melding;
    }

    public async Task<OverdrachtId> OfferedAsync(Organisatie? naar = null, bool monitoren = false, int dagen = 3) =>
        (await OfferAsync(await DecidedAsync(), naar, monitoren, dagen)).Id;

    public async Task<OverdrachtAanbod> OfferAsync(Melding melding, Organisatie? naar = null, bool monitoren = false, int dagen = 3)
    {
        var teksten = await Host.WithDbAsync(db => db.Uitspraken.Where(u => u.Melding == melding.Id).Select(u => u.Id).ToListAsync(_ct));
        var offered = await TryOfferAsync(melding, c => c with
        {
            Naar = (naar ?? Wereld.Hilversum).Id,
            Teksten = teksten,
            ReactieVoor = Host.Clock.Today().AddDays(dagen),
            Monitoren = monitoren,
        });
        offered.Result.Refusal.ShouldBeNull();
        return offered.Value!;
    }

    public Task<Outcome<OverdrachtAanbod>> TryOfferAsync(
        Melding melding, Func<OfferOverdracht.Command, OfferOverdracht.Command>? change = null, string account = Support.Wereld.Anna)
    {
        var command = new OfferOverdracht.Command(
            melding.Id, Wereld.Hilversum.Id, ["zicht-op-veiligheid"], Toelichting, [], Host.Clock.Today().AddDays(3), false);
        return Host.WithAsync<OfferOverdracht, Outcome<OverdrachtAanbod>>(
            u => u.HandleAsync(change?.Invoke(command) ?? command, Wereld.Wie(account), _ct));
    }

    public Task<Outcome> DoAsync<TUseCase>(Func<TUseCase, Wie, Task<Outcome>> step, string account)
        where TUseCase : notnull => Host.WithAsync<TUseCase, Outcome>(u => step(u, Wereld.Wie(account)));

    public async Task<OverdrachtVraagId> AskAsync(OverdrachtId id, string tekst = "Is er al hulp?")
    {
        var vraag = OverdrachtVraagId.New();
        (await DoAsync<AskOverdrachtVraag>((u, wie) => u.HandleAsync(new(id, tekst) { Id = vraag }, wie, _ct), Support.Wereld.LokaalHilversum)).Refusal.ShouldBeNull();
        return vraag;
    }

    public async Task AcceptAsync(OverdrachtId id, string naam = "Lotte Visser") =>
        (await DoAsync<AcceptOverdracht>((u, wie) => u.HandleAsync(new(id, naam), wie, _ct), Support.Wereld.LokaalHilversum)).Refusal.ShouldBeNull();

    public async Task RefuseAsync(OverdrachtId id) =>
        (await DoAsync<RefuseOverdracht>((u, wie) => u.HandleAsync(new(id, "geen-capaciteit", "Wij zitten vol."), wie, _ct), Support.Wereld.LokaalHilversum)).Refusal.ShouldBeNull();

    public async Task WithdrawAsync(OverdrachtId id) =>
        (await DoAsync<WithdrawOverdracht>((u, wie) => u.HandleAsync(new(id, "Toch niet."), wie, _ct), Support.Wereld.Anna)).Refusal.ShouldBeNull();

    public Task<OverdrachtAanbod> FindAsync(OverdrachtId id) =>
        Host.WithDbAsync(db => db.Overdrachten.AsNoTracking().SingleAsync(o => o.Id == id, _ct));

    public Task<Casus> CasusAsync(CasusId id) => Host.WithDbAsync(db => db.Casussen.AsNoTracking().SingleAsync(c => c.Id == id, _ct));

    /// <summary>Who holds zicht op veiligheid: one party, or nobody once the casus is closed.</summary>
    public Task<Zicht?> ZichtAsync(CasusId id) =>
        Host.WithDbAsync(db => db.Zichten.AsNoTracking().SingleOrDefaultAsync(z => z.Casus == id && z.Tot == null, _ct));

    public Task<List<Taak>> OpenTakenAsync(OverdrachtAanbod aanbod) => Host.WithDbAsync(db => db.Taken.AsNoTracking()
        .Where(t => (t.Casus == aanbod.Casus || t.Overdracht == aanbod.Id) && t.AfgedaanOp == null).ToListAsync(_ct));

    public async Task<IHtmlDocument> PageAsync(string account, string path) => await (await Host.SignInAsync(account)).GetPageAsync(path);

    /// <summary>The text of the main part, on one line.</summary>
    public static string Text(IHtmlDocument page) =>
        string.Join(' ', page.QuerySelector("main")!.Descendants<IText>().SelectMany(t => t.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    public static ReceiveMelding.Command Kanaries(ReceiveMelding.Command c) => c with
    {
        Melder = new MelderGegevens
        {
            Beroepsmatig = true,
            Hoedanigheid = "school",
            Naam = $"Merel {GeheimeMelder}",
            Organisatie = "Basisschool De Ekster",
            Telefoon = "06-11223344",
            Email = "spreeuw@ekster.example",
            Afschermen = true,
            Afschermgrond = "verstoring-vertrouwensrelatie",
        },
        Uitspraken = [new(SoortUitspraak.ZorgelijkeSituatie, Verhaal, WiensWoorden.Melder)],
        Betrokkenen =
        [
            Wereld.Iemand("slachtoffer", "Kanarina", null, "Vogelzang", "1988-03-12", "v", "999990019") with
            {
                Adres = new AdresGegevens { Straat = GeheimeStraat, Huisnummer = 3, Postcode = "1211UH", Plaats = "Hilversum", Geheim = true, GeheimGrond = "verblijf-opvang" },
                Contact = new ContactGegevens { Telefoon = "06 55667788", Wijzen = ["bellen"], Uitleg = "Bel niet na zessen" },
            },
            Wereld.Iemand("pleger", "Doffer", null, "Vogelzang", "1985-07-01", "m") with
            {
                Adres = new AdresGegevens { Straat = "Nachtegaalpad", Huisnummer = 17, Postcode = "1211KN", Plaats = "Hilversum" },
            },
            Wereld.Iemand("ongeboren") with { UitgerekendeDatum = new DateOnly(2026, 9, 1) },
        ],
        Verbanden = [new(1, 2, "partner")],
    };
}
