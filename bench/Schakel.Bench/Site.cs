using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;
using Schakel.Web;

namespace Schakel.Bench;

/// <summary>The real application on loopback, with one organisation, its people and a growing pile of work.</summary>
internal sealed partial class Site : IAsyncDisposable
{
    private const string Account = "demo.bench";

    private readonly string _data = Directory.CreateTempSubdirectory("schakel-bench-").FullName;
    private readonly WebApplication _app;
    private readonly Stapel _pile;
    private readonly List<CasusId> _casussen = [];

    private Site(Options options)
    {
        Medewerkers = [.. Enumerable.Range(0, 12).Select(i => Medewerker.Register(
            MedewerkerId.New(), Organisatie.Id, null, i == 0 ? Account : $"bench.{i}", $"Medewerker {i}", "medewerker", "teamleider"))];
        _app = SchakelWeb.Build([], builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Configuration.AddInMemoryCollection([
                new("ConnectionStrings:Postgres", options.Postgres), new("Data", _data), new("Demo", "true"),
            ]);
            builder.Logging.ClearProviders();
            builder.Services.ConfigureDbContext<SchakelDb>(db => db.AddInterceptors(Statements));
        });
        Opslag = options.Postgres is { } connection ? Opslag.Postgres(connection) : Opslag.Embedded(_data);
        _pile = new Stapel(_app.Services.GetRequiredService<TermijnenRegister>(), Organisatie, Medewerkers, TimeProvider.System.Now());
    }

    public Statements Statements { get; } = new();

    public Opslag Opslag { get; }

    public Organisatie Organisatie { get; } = Core.Toegang.Organisatie.Register(
        OrganisatieId.New(), "VT00", "Veilig Thuis Meetland", SoortOrganisatie.VeiligThuis, ["GM0402"], aangesloten: true);

    public IReadOnlyList<Medewerker> Medewerkers { get; }

    public IReadOnlyList<CasusId> Casussen => _casussen;

    public IServiceProvider Services => _app.Services;

    public Uri Address => new(_app.Urls.Single());

    /// <summary>Who acts, as the gate makes it.</summary>
    public Wie Wie { get; private set; } = null!;

    public static async Task<Site> StartAsync(Options options, CancellationToken ct)
    {
        var site = new Site(options);
        await Schema.MigrateAsync(site.Opslag, ct);
        await site.MakeWorldAsync(ct);
        await site._app.StartAsync(ct);
        return site;
    }

    /// <summary>Lets the pile grow to so many open meldingen, and the database take notice of it.</summary>
    public async Task GrowAsync(int open, CancellationToken ct)
    {
        _casussen.AddRange(await _pile.FillAsync(_app.Services, _casussen.Count, open - _casussen.Count, ct));
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SchakelDb>();
        await db.Database.ExecuteSqlRawAsync(Opslag.IsPostgres ? "VACUUM ANALYZE" : "ANALYZE", ct);
    }

    /// <summary>Gives one casus a long history.</summary>
    public async Task LengthenAsync(CasusId casus, int events, CancellationToken ct)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SchakelDb>();
        var now = TimeProvider.System.Now();
        db.AddRange(Enumerable.Range(0, events).Select(i => Timeline.Line(
            casus, SoortGebeurtenis.Toegewezen, Wie, now.AddHours(-i), gegevens: [Medewerkers[i % Medewerkers.Count].Naam])));
        db.Record(Wie.Line("HistoryMade", $"casus/{casus}", now));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Signs in through the page for it, and returns the cookie.</summary>
    public async Task<string> SignInAsync(CancellationToken ct)
    {
        var jar = new CookieContainer();
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = jar, AllowAutoRedirect = false }) { BaseAddress = Address };
        var path = new Uri("/inloggen", UriKind.Relative);
        var token = Token().Match(await client.GetStringAsync(path, ct)).Groups["token"].Value;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Gebruikersnaam", Account)]);
        using var answer = await client.PostAsync(path, form, ct);
        return answer.StatusCode == HttpStatusCode.Found
            ? jar.GetCookieHeader(Address)
            : throw new InvalidOperationException($"Signing in answered {answer.StatusCode}.");
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
    }

    private async Task MakeWorldAsync(CancellationToken ct)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SchakelDb>();
        db.Add(Organisatie);
        db.AddRange(Medewerkers);
        db.Record(new AuditLine(Organisatie.Id, "systeem:bench", "WorldMade", "wereld", TimeProvider.System.Now()));
        await db.SaveChangesAsync(ct);
        var rechten = _app.Services.GetRequiredService<Core.Naslag.Naslagwerk>().Rechten;
        Wie = new Wie(Medewerkers[0].Id, Organisatie.Id, Medewerkers[0].Naam, rechten.Van(Medewerkers[0].Rol));
    }

    [GeneratedRegex("__RequestVerificationToken\"[^>]* value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
