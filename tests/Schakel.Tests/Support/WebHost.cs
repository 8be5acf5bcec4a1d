using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Schakel.Core.Data;
using Schakel.Web;
using Schakel.Web.Jobs;

namespace Schakel.Tests.Support;

/// <summary>The real application behind a real port on loopback, with a database and a clock of its own.</summary>
public sealed class WebHost : IAsyncLifetime
{
    private readonly List<HttpClient> _clients = [];
    private readonly string _data = Directory.CreateTempSubdirectory("schakel-data-").FullName;
    private TestDatabase? _database;
    private WebApplication? _app;

    public TestClock Clock { get; } = new();

    /// <summary>Configuration of a test's own, to be set before the host starts.</summary>
    public IDictionary<string, string?> Settings { get; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>What a test adds to the application itself, before the host starts.</summary>
    public Action<WebApplicationBuilder>? Extra { get; set; }

    /// <summary>What the application logged as an error: a test that expects none says so.</summary>
    public ErrorLog Errors { get; } = new();

    /// <summary>What the application asked its database.</summary>
    public SqlCounter Sql { get; } = new();

    /// <summary>How the database goes about it, when a test asks.</summary>
    public SqlPlans Plans { get; } = new();

    public TestDatabase Database => _database ?? throw new InvalidOperationException("The host has not been started.");

    public IServiceProvider Services => App.Services;

    public Uri Address => new(App.Urls.Single());

    private WebApplication App => _app ?? throw new InvalidOperationException("The host has not been started.");

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _app = SchakelWeb.Build([], Configure);
        await _app.StartAsync();
    }

    /// <summary>A visitor with a cookie jar of its own; a redirect is an answer, unless it is followed.</summary>
    public HttpClient NewClient(bool followRedirects = false)
    {
        var client = new HttpClient(new SocketsHttpHandler
        {
            CookieContainer = new CookieContainer(),
            AllowAutoRedirect = followRedirects,
        })
        {
            BaseAddress = Address,
        };
        _clients.Add(client);
        return client;
    }

    /// <summary>Somebody at work, signed in through the page for it.</summary>
    public async Task<HttpClient> SignInAsync(string gebruikersnaam, bool followRedirects = false)
    {
        var client = NewClient(followRedirects);
        var page = await client.GetPageAsync("/inloggen");
        using var answer = await client.Form(page).Forge("Gebruikersnaam", gebruikersnaam).SendAsync();
        answer.StatusCode.ShouldBe(followRedirects ? HttpStatusCode.OK : HttpStatusCode.Found, $"sign in as {gebruikersnaam}");
        return client;
    }

    /// <summary>Work on the database or with a use case, in a scope of its own.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<T> WithDbAsync<T>(Func<SchakelDb, Task<T>> work) => WithAsync(work);

    public async ValueTask DisposeAsync()
    {
        _clients.ForEach(client => client.Dispose());
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        if (_database is not null)
        {
            await _database.DisposeAsync();
        }

        Directory.Delete(_data, recursive: true);
    }

    private void Configure(WebApplicationBuilder builder)
    {
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection([
            new(Database.Opslag.IsPostgres ? "ConnectionStrings:Postgres" : "ConnectionStrings:Sqlite", Database.Opslag.Connection),
            new("Data", _data),
            new("Demo", "true"),

            // A job that runs by itself would surprise every test but its own.
            new(JobSetup.Setting, "false"),
        ]);
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Logging.ClearProviders().AddProvider(Errors);
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.ConfigureDbContext<SchakelDb>(options => options.AddInterceptors(Sql, Plans));
        Extra?.Invoke(builder);
    }
}
