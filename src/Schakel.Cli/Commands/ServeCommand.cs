using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Schakel.Core.Data;
using Schakel.Core.Toegang;
using Schakel.Web;

namespace Schakel.Cli.Commands;

/// <summary><c>schakel serve</c>: brings the database and its register of organisations up to date and serves the web application.</summary>
internal static class ServeCommand
{
    private const string DefaultUrl = "http://127.0.0.1:5080";

    public static Command Build()
    {
        var where = new DataOptions();
        var urls = new Option<string>("--urls") { Description = "Het adres.", HelpName = "adres", DefaultValueFactory = _ => DefaultUrl };
        var demo = new Option<bool>("--demo") { Description = "Open de demonstratie: inloggen met een rol, zonder wachtwoord." };
        var command = new Command("serve", "Start de webtoepassing.") { urls, demo };
        where.AddTo(command);
        command.SetAction(async (call, ct) =>
        {
            await where.RefuseLostKeyAsync(call, ct);
            await using var app = SchakelWeb.Build([], builder =>
            {
                builder.WebHost.UseUrls(call.GetRequiredValue(urls));
                builder.Configuration.Sources.Insert(0, Quiet);
                builder.Configuration.AddInMemoryCollection([
                    new("Data", call.GetRequiredValue(where.Data)),
                    new("Demo", call.GetValue(demo) ? "true" : "false"),
                    new("ConnectionStrings:Postgres", call.GetValue(where.Postgres)),
                ]);
            });
            Directory.CreateDirectory(call.GetRequiredValue(where.Data));
            await Schema.MigrateAsync(where.Storage(call), ct);
            if (!call.GetValue(demo))
            {
                await using var scope = app.Services.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<LoadOrganisaties>().HandleAsync(ct);
            }

            try
            {
                await RunAsync(app, call, call.GetValue(demo), ct);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                // Asked to stop before it had said all: that is a stop like any other.
            }

            return 0;
        });
        return command;
    }

    private static async Task RunAsync(WebApplication app, ParseResult call, bool demo, CancellationToken ct)
    {
        await app.StartAsync(ct);
        await call.InvocationConfiguration.Output.WriteLineAsync($"Schakel: {string.Join(' ', app.Urls)}".AsMemory(), ct);
        if (demo)
        {
            await TellDemoAsync(app, call.InvocationConfiguration.Output, ct);
        }

        await app.WaitForShutdownAsync(ct);
    }

    private static async Task TellDemoAsync(WebApplication app, TextWriter output, CancellationToken ct)
    {
        if (app.Configuration["Api:DemoToken"] is { Length: > 0 } token)
        {
            await output.WriteLineAsync($"token: {token}".AsMemory(), ct);
        }

        await using var scope = app.Services.CreateAsyncScope();
        var accounts = await Proefaccounts.ReadAsync(scope.ServiceProvider.GetRequiredService<SchakelDb>(), ct);
        await output.WriteLineAsync((accounts.Count == 0 ? "Er zijn nog geen accounts: ./schakel seed" : "Inloggen zonder wachtwoord, als:").AsMemory(), ct);
        foreach (var account in accounts)
        {
            await output.WriteLineAsync($"  {account.Medewerker.Naam,-22} {account.Medewerker.Functie}, {account.Organisatie}".AsMemory(), ct);
        }
    }

    // The log tells who listens, what the jobs did and what went wrong; not every request and statement. First of all sources, so
    // that whoever wants more asks for it as with any ASP.NET program.
    private static MemoryConfigurationSource Quiet => new()
    {
        InitialData = [new("Logging:LogLevel:Microsoft.AspNetCore", "Warning"), new("Logging:LogLevel:Microsoft.EntityFrameworkCore", "Warning")],
    };
}
