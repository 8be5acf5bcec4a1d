using System.CommandLine;
using Schakel.Cli.CommandLine;
using Schakel.Cli.Seed;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;

namespace Schakel.Cli.Commands;

/// <summary><c>schakel seed</c>: fills an empty database with made-up work to try everything on.</summary>
internal static class SeedCommand
{
    /// <param name="aandeel">How much of the work of a year is made; less in a test.</param>
    /// <param name="clock">The history ends at its moment.</param>
    public static Command Build(double aandeel = 1, TimeProvider? clock = null)
    {
        var where = new DataOptions();
        var organisaties = CommonOptions.Number("--organisaties", "Hoeveel Veilig Thuis-organisaties.", 1, 26, 2);
        var jaren = CommonOptions.Number("--jaren", "Over hoeveel jaar tot vandaag.", 1, 20, 2);
        var seed = CommonOptions.Number("--seed", "Hetzelfde getal geeft dezelfde gegevens.", 0, int.MaxValue, 1);
        var command = new Command("seed", "Vul een lege database met verzonnen gegevens.") { organisaties, jaren, seed };
        where.AddTo(command);
        command.SetAction(async (call, ct) =>
        {
            Directory.CreateDirectory(call.GetRequiredValue(where.Data));
            await Schema.MigrateAsync(where.Storage(call), ct);
            await using (var db = where.Open(call))
            {
                if (db.Organisaties.Any())
                {
                    return await call.RefuseAsync("--data: deze database is niet leeg; demonstratiegegevens komen alleen in een lege database.", ct);
                }
            }

            var zaaier = new Zaaier(() => where.Open(call), Zaaigoed.Load(Naslagwerk.ShippedDirectory), (clock ?? TimeProvider.System).Now()) { Aandeel = aandeel };
            void Progress(string text)
            {
                if (!Console.IsErrorRedirected)
                {
                    call.InvocationConfiguration.Error.Write(text == "." ? text : $"\n{text} ");
                }
            }

            var verslag = await zaaier.SowAsync(call.GetValue(organisaties), call.GetValue(jaren), call.GetValue(seed), Progress, ct);
            await CheckpointAsync(where.Storage(call), ct);
            return await call.AnswerAsync(
                verslag,
                [$"organisaties  {verslag.Organisaties}", $"adviezen      {verslag.Adviezen}", $"meldingen     {verslag.Meldingen}", $"personen      {verslag.Personen}"],
                ct);
        });
        return command;
    }

    // The database is one file when the command ends, so that it can be copied or moved as it is.
    private static async Task CheckpointAsync(Opslag opslag, CancellationToken ct)
    {
        if (opslag.IsPostgres)
        {
            return;
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await using var connection = opslag.Open();
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await command.ExecuteNonQueryAsync(ct);
    }
}
