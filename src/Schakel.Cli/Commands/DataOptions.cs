using System.CommandLine;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Schakel.Core.Audit;
using Schakel.Core.Data;

namespace Schakel.Cli.Commands;

/// <summary>Which database a command works on: that of a data directory, or a PostgreSQL server.</summary>
internal sealed class DataOptions
{
    // SQLite has one code for every statement that cannot be; ours can only lack its table.
    private const int NoSuchTable = 1;

    public Option<string> Data { get; } = new("--data")
    {
        Description = "De map met de ingebouwde database en de sleutels.",
        HelpName = "map",
        DefaultValueFactory = _ => "var",
    };

    public Option<string?> Postgres { get; } = new("--postgres")
    {
        Description = "De verbinding met een PostgreSQL-server, in plaats van de ingebouwde database.",
        HelpName = "verbinding",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(Data);
        command.Options.Add(Postgres);
    }

    public Opslag Storage(ParseResult call) =>
        call.GetValue(Postgres) is { Length: > 0 } postgres ? Opslag.Postgres(postgres) : Opslag.Embedded(call.GetRequiredValue(Data));

    /// <summary>Opens a database that was migrated before; the directory gets a key if it has none.</summary>
    public SchakelDb Open(ParseResult call) => Open(call, AuditSleutel.LoadOrCreate(call.GetRequiredValue(Data)));

    /// <summary>Opens a database to write in: its directory is there, and the key in it is that of the log.</summary>
    /// <exception cref="InvalidDataException">It is another directory than the one that is served from; the message says what and where.</exception>
    public async Task<SchakelDb> OpenForWorkAsync(ParseResult call, CancellationToken ct)
    {
        var directory = call.GetRequiredValue(Data);
        if (!Directory.Exists(directory))
        {
            throw new InvalidDataException($"--data: de map '{directory}' bestaat niet.");
        }

        await RefuseLostKeyAsync(call, ct);
        return Open(call);
    }

    /// <summary>Opens a database for a check, which makes nothing: both it and the key must be there.</summary>
    /// <exception cref="InvalidDataException">Something is not there; the message says what and where.</exception>
    public async Task<(SchakelDb Db, AuditSleutel Sleutel)> OpenExistingAsync(ParseResult call, CancellationToken ct)
    {
        var directory = call.GetRequiredValue(Data);
        var refusal = !Directory.Exists(directory) ? $"--data: de map '{directory}' bestaat niet."
            : IsMissing(call) ? $"--data: in de map '{directory}' staat geen database ({Opslag.EmbeddedFile})."
            : !AuditSleutel.Exists(directory) ? $"--data: in de map '{directory}' staat de sleutel van het logboek niet ({AuditSleutel.Bestand})."
            : await HasLinesAsync(call, ct) is null ? $"{Where(call)}: in deze database staat geen logboek. Is zij van Schakel?"
            : null;
        if (refusal is not null)
        {
            throw new InvalidDataException(refusal);
        }

        var sleutel = AuditSleutel.Load(directory);
        return (Open(call, sleutel), sleutel);
    }

    /// <summary>Refuses to go on with a fresh key where there is a log already: its next lines would not fit.</summary>
    /// <exception cref="InvalidDataException">The key is lost, or this is another directory than before.</exception>
    public async Task RefuseLostKeyAsync(ParseResult call, CancellationToken ct)
    {
        var directory = call.GetRequiredValue(Data);
        if (!AuditSleutel.Exists(directory) && !IsMissing(call) && await HasLinesAsync(call, ct) is true)
        {
            throw new InvalidDataException(
                $"--data: in de map '{directory}' staat de sleutel van het logboek niet ({AuditSleutel.Bestand}), en de database is ermee verzegeld. Zet de sleutel terug.");
        }
    }

    private SchakelDb Open(ParseResult call, AuditSleutel sleutel)
    {
        var options = new DbContextOptionsBuilder<SchakelDb>();
        Storage(call).Configure(options);
        return new SchakelDb(options.Options, sleutel);
    }

    private bool IsMissing(ParseResult call) =>
        !Storage(call).IsPostgres && !File.Exists(Path.Combine(call.GetRequiredValue(Data), Opslag.EmbeddedFile));

    private string Where(ParseResult call) => Storage(call).IsPostgres ? Postgres.Name : Data.Name;

    /// <summary>Null when the database has no log at all.</summary>
    private async Task<bool?> HasLinesAsync(ParseResult call, CancellationToken ct)
    {
        try
        {
            await using var connection = Storage(call).Open();
            await connection.OpenAsync(ct);
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT 1 FROM audit_kop LIMIT 1";
            return await command.ExecuteScalarAsync(ct) is not null;
        }
        catch (DbException e) when (e is SqliteException { SqliteErrorCode: NoSuchTable } or PostgresException { SqlState: PostgresErrorCodes.UndefinedTable })
        {
            return null;
        }
        catch (Exception e) when (e is DbException or ArgumentException)
        {
            throw new InvalidDataException($"{Where(call)}: deze database is niet te lezen: {e.Message}", e);
        }
    }
}
