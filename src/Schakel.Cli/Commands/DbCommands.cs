using System.CommandLine;
using Schakel.Cli.CommandLine;
using Schakel.Core.Data;

namespace Schakel.Cli.Commands;

/// <summary><c>schakel db</c>: brings a database to the newest version, and shows what the model wants of it.</summary>
internal static class DbCommands
{
    private const string Postgres = "postgres";

    public static Command Build() => new("db", "De database bijwerken en beschrijven.") { Migrate(), Script() };

    private static Command Migrate()
    {
        var where = new DataOptions();
        var command = new Command("migrate", "Breng de database naar de nieuwste versie.");
        where.AddTo(command);
        command.SetAction(async (call, ct) =>
        {
            Directory.CreateDirectory(call.GetRequiredValue(where.Data));
            var ran = await Schema.MigrateAsync(where.Storage(call), ct);
            return await call.AnswerAsync(
                new Machine(ran), ran.Count == 0 ? ["De database is al op de nieuwste versie."] : ran.Select(name => $"toegepast   {name}"), ct);
        });
        return command;
    }

    private static Command Script()
    {
        var database = new Option<string>("--database") { Description = "Voor welke database.", HelpName = "sqlite|postgres", Required = true };
        database.AcceptOnlyFromAmong("sqlite", Postgres);
        var command = new Command("script", "Toon de SQL die alle tabellen van het model maakt, voor wie de volgende migratie schrijft.") { database };
        command.SetAction(async (call, ct) =>
        {
            var script = Schema.Script(call.GetRequiredValue(database) == Postgres);
            return await call.AnswerAsync(new SqlText(script), [script], ct);
        });
        return command;
    }

    private sealed record Machine(IReadOnlyList<string> Toegepast);

    private sealed record SqlText(string Sql);
}
