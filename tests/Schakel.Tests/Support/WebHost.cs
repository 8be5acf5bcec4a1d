using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Schakel.Web;

namespace Schakel.Tests.Support;

/// <summary>The real application behind a real port on loopback, with a database and a clock of its own.</summary>
public sealed class WebHost : IAsyncLifetime
{
    private readonly List<HttpClient> _clients = [];
    private TestDatabase? _database;
    private WebApplication? _app;

    public TestClock Clock { get; } = new();

    /// <summary>What the application logged as an error: a test that expects none says so.</summary>
    public ErrorLog Errors { get; } = new();

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
    }

    private void Configure(WebApplicationBuilder builder)
    {
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection([
            new($"ConnectionStrings:{Database.Kind}", Database.ConnectionString),
        ]);
        builder.Logging.ClearProviders().AddProvider(Errors);
        builder.Services.AddSingleton<TimeProvider>(Clock);
    }
}
