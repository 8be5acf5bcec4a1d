using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Personen;
using Schakel.Core.Programma;
using Schakel.Tests.Api;
using Schakel.Tests.Support;

namespace Schakel.Tests.Access;

/// <summary>
/// A melding with a shielded reporter and a secret address on its way through the whole job, typed in the form; one that
/// a partner sends, and one of a neighbour. After each step everybody asks for every page there is.
/// </summary>
public sealed class KanarieWorld : IAsyncLifetime
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    // Signs out; whoever did that asks for nothing more.
    private const string SignOut = "afmelden";

    private static readonly string[] _accounts =
    [
        Wereld.Anna, Wereld.Teamleider, Wereld.Gedragsdeskundige, Wereld.Beheerder, Wereld.LokaalHilversum, Wereld.LokaalHuizen,
        Wereld.AnnaElders, Wereld.Landelijk, Wereld.Projectleider, Wereld.Beleidsmedewerker, Nobody,
    ];

    private readonly Dictionary<string, HttpClient> _clients = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal)
    {
        ["sleutel"] = "abcdefghijkl",
        ["onderwerp"] = "kinderen",
        ["formulier"] = "melding",
        ["documentName"] = "v1",
    };

    /// <summary>Who is not signed in.</summary>
    public const string Nobody = "niemand";

    /// <summary>An answer that somebody got, and the canaries in it.</summary>
    /// <param name="Pagina">As the table of routes writes it.</param>
    internal sealed record Antwoord(string Moment, string Account, string Pagina, int Status, IReadOnlyList<string> Kanaries);

    public WebHost Host { get; } = new();

    public Wereld Wereld { get; private set; } = null!;

    internal Alleslog Log { get; } = new();

    internal Verkeer Verkeer { get; } = new();

    internal Breuk Breuk { get; } = new();

    internal List<Antwoord> Antwoorden { get; } = [];

    internal HttpClient Client(string account) => _clients[account];

    public async ValueTask InitializeAsync()
    {
        Host.Extra = builder =>
        {
            builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log);
            builder.Services.AddSingleton<IStartupFilter>(Verkeer).ConfigureDbContext<SchakelDb>(options => options.AddInterceptors(Breuk));
        };
        await Host.InitializeAsync();
        Wereld = await Wereld.MakeAsync(Host);
        foreach (var account in _accounts)
        {
            _clients[account] = account == Nobody ? Host.NewClient() : await Host.SignInAsync(account);
        }

        await SteerAsync();
        await WalkAsync();
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    /// <summary>The address of a page about the melding at hand.</summary>
    internal string Fill(string template) => new Route(template, "", [.. _ids.Keys], new HashSet<string>(StringComparer.Ordinal)).Fill(Id);

    /// <summary>Types who reports and where somebody hides in a new draft.</summary>
    internal async Task<NieuweMeldingTyper> TypeAsync()
    {
        var typer = await (await NieuweMeldingTyper.BeginAsync(Client(Wereld.Anna))).FillAsync();
        await typer.SendAsync("/melder", Reporter);
        await typer.SendAsync("/zorgen", ("Gemeente", "GM0402"));
        await typer.SendAsync(typer.BetrokkenePath, f => f
            .Fill(("Straat", Kanaries.Straat), ("Postcode", Kanaries.Postcode), ("Huisnummer", "87"), ("Plaats", "Hilversum"), ("GeheimGrond", "verblijf-opvang"))
            .Tick("Geheim"));
        return typer;
    }

    internal static HtmlForm Reporter(HtmlForm form) => form
        .Fill(("Naam", Kanaries.Naam), ("Telefoon", Kanaries.Telefoon), ("Email", Kanaries.Email), ("Organisatie", Kanaries.Organisatie))
        .Fill("Afschermgrond", "gevaar-melder-of-medewerkers").Tick("Afschermen");

    // The programme holds nothing of clients, and its pages are asked for like all others.
    private async Task SteerAsync()
    {
        (await Host.WithAsync<LoadProgrammaplan, Outcome>(u => u.HandleAsync(Wereld.Wie(Wereld.Landelijk), _ct))).Refusal.ShouldBeNull();
        _ids["actieId"] = await Host.WithDbAsync(db => db.Acties.OrderBy(a => a.Rang).Select(a => $"{a.Id}").FirstAsync(_ct));
        (_ids["regio"], _ids["thema"]) = ("PR10", "mda");
    }

    private async Task WalkAsync()
    {
        var typer = await TypeAsync();
        _ids["concept"] = _ids["conceptId"] = $"{typer.Concept}";
        await SweepAsync("concept");

        using var recorded = await typer.RecordAsync();
        var melding = await NameAsync();
        await SweepAsync("ontvangen");

        var offer = await Wereld.OfferAsync(Host, melding, monitor: true);
        (await Host.WithAsync<AskOverdrachtVraag, Outcome>(u => u.HandleAsync(new(offer, "Is er al hulp?"), Wereld.Wie(Wereld.LokaalHilversum), _ct))).Refusal.ShouldBeNull();
        _ids["overdrachtId"] = $"{offer}";
        _ids["vraagId"] = await Host.WithDbAsync(db => db.OverdrachtVragen.Select(v => $"{v.Id}").SingleAsync(_ct));
        await SweepAsync("aangeboden");

        (await Host.WithAsync<AcceptOverdracht, Outcome>(u => u.HandleAsync(new(offer, "Lotte Visser"), Wereld.Wie(Wereld.LokaalHilversum), _ct))).Refusal.ShouldBeNull();
        await SweepAsync("aangenomen");

        using var sent = await new ApiClient(Host).SendAsync(Kanaries.Bericht);
        _ids["id"] = sent.Headers.Location!.OriginalString.Split('/')[^1];
        await NameAsync();
        await SweepAsync("koppelvlak");

        await Wereld.ReceiveMeldingAsync(change: Neighbour);
        await NameAsync();
        await SweepAsync("buurtbewoner");
    }

    // Not in a profession: stays unknown without having to ask for it.
    private static ReceiveMelding.Command Neighbour(ReceiveMelding.Command command) => Vervolgen.AboutSomebodyElse(command) with
    {
        Melder = new MelderGegevens
        {
            Beroepsmatig = false,
            Hoedanigheid = "buurtbewoner",
            Naam = Kanaries.Naam,
            Telefoon = Kanaries.Telefoon,
            Email = Kanaries.Email,
            Organisatie = Kanaries.Organisatie,
        },
        Betrokkenen = [Wereld.Iemand("slachtoffer") with { Adres = new AdresGegevens { Straat = Kanaries.Straat, Postcode = Kanaries.Postcode, Geheim = true } }],
    };

    /// <summary>From now on the pages are about the newest melding.</summary>
    private Task<Melding> NameAsync() => Host.WithDbAsync(async db =>
    {
        var melding = await db.Meldingen.AsNoTracking().OrderByDescending(m => m.Id).FirstAsync(_ct);
        var mens = await db.Betrokkenen.Where(b => b.Melding == melding.Id).OrderBy(b => b.Volgnummer).Select(b => b.Id).FirstAsync(_ct);
        _ids["meldingId"] = $"{melding.Id}";
        _ids["casusId"] = $"{melding.Casus}";
        _ids["betrokkeneId"] = $"{mens}";
        _ids["adresId"] = await db.Adressen.Where(a => a.Betrokkene == mens).Select(a => $"{a.Id}").SingleAsync(_ct);
        return melding;
    });

    private string Id(string name) => _ids.TryGetValue(name, out var id) ? id : Guid.NewGuid().ToString();

    private async Task SweepAsync(string moment)
    {
        foreach (var route in (await RouteReader.ReadAsync(Host.Services)).Where(r => r.Methods.Contains("GET") && r.Template != SignOut))
        {
            foreach (var account in _accounts)
            {
                using var answer = await Client(account).GetAsync(new Uri(route.Fill(Id), UriKind.Relative), _ct);
                Antwoorden.Add(new(moment, account, route.Template, (int)answer.StatusCode, Kanaries.In(await answer.Content.ReadAsStringAsync(_ct))));
            }
        }
    }
}
