using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;

namespace Schakel.Core.Data;

/// <summary>Brings a database to the newest version with the numbered SQL files of <c>db/</c>.</summary>
/// <remarks>
/// Each file runs in a transaction of its own together with the note that it ran, so a kill half-way leaves the
/// database at a whole version. A database that is newer than this program is refused.
/// </remarks>
public static class Schema
{
    private const string Ledger =
        "CREATE TABLE IF NOT EXISTS schema_versie (nummer integer PRIMARY KEY, naam text NOT NULL)";

    // One node at a time: SQLite has one writer anyhow; on PostgreSQL a lock that ends with the transaction.
    private const string PostgresTurn = "SELECT pg_advisory_xact_lock(20190101)";

    /// <summary>Applies what is missing and returns the names of the files that ran.</summary>
    /// <exception cref="InvalidDataException">The database is newer than this program.</exception>
    public static Task<IReadOnlyList<string>> MigrateAsync(Opslag opslag, CancellationToken ct) =>
        MigrateAsync(opslag, Files(opslag.IsPostgres ? "postgres" : "sqlite"), ct);

    /// <summary>The statements that make the tables of the model, for whoever writes the next migration.</summary>
    public static string Script(bool postgres)
    {
        var options = new DbContextOptionsBuilder<SchakelDb>();
        (postgres ? Opslag.Postgres("Host=localhost") : Opslag.SqliteConnection("Data Source=:memory:")).Configure(options);
        using var db = new SchakelDb(options.Options, new AuditSleutel([]));
        return db.Database.GenerateCreateScript();
    }

    internal static async Task<IReadOnlyList<string>> MigrateAsync(Opslag opslag, IReadOnlyList<Migration> files, CancellationToken ct)
    {
        await using var connection = opslag.Open();
        await connection.OpenAsync(ct);
        await using (var transaction = await TakeTurnAsync(connection, ct))
        {
            await ExecuteAsync(connection, transaction, Ledger, ct);
            await transaction.CommitAsync(ct);
        }

        var done = await DoneAsync(connection, null, ct);
        if (done.Count > 0 && done.Max() > files[^1].Nummer)
        {
            throw new InvalidDataException(
                $"The database is at version {done.Max()}, newer than this program ({files[^1].Nummer}). Start a newer Schakel.");
        }

        var ran = new List<string>();
        foreach (var file in files.Where(file => !done.Contains(file.Nummer)))
        {
            if (await ApplyAsync(connection, file, ct))
            {
                ran.Add(file.Naam);
            }
        }

        return ran;
    }

    /// <summary>False when another node, that started at the same moment, ran it first.</summary>
    private static async Task<bool> ApplyAsync(DbConnection connection, Migration file, CancellationToken ct)
    {
        await using var transaction = await TakeTurnAsync(connection, ct);
        if ((await DoneAsync(connection, transaction, ct)).Contains(file.Nummer))
        {
            return false;
        }

        await ExecuteAsync(connection, transaction, file.Sql, ct);
        await ExecuteAsync(
            connection, transaction,
            string.Create(CultureInfo.InvariantCulture, $"INSERT INTO schema_versie (nummer, naam) VALUES ({file.Nummer}, '{file.Naam}')"), ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    private static async Task<DbTransaction> TakeTurnAsync(DbConnection connection, CancellationToken ct)
    {
        var transaction = await connection.BeginTransactionAsync(ct);
        if (connection is Npgsql.NpgsqlConnection)
        {
            await ExecuteAsync(connection, transaction, PostgresTurn, ct);
        }

        return transaction;
    }

    private static List<Migration> Files(string provider)
    {
        var assembly = typeof(Schema).Assembly;
        var prefix = $"db/{provider}/";
        return [.. from name in assembly.GetManifestResourceNames()
                   where name.StartsWith(prefix, StringComparison.Ordinal)
                   let file = name[prefix.Length..]
                   orderby file
                   select new Migration(int.Parse(file[..4], CultureInfo.InvariantCulture), file, Read(name))];
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(Schema).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    private static async Task<HashSet<int>> DoneAsync(DbConnection connection, DbTransaction? transaction, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT nummer FROM schema_versie";
        await using var reader = await command.ExecuteReaderAsync(ct);
        var done = new HashSet<int>();
        while (await reader.ReadAsync(ct))
        {
            done.Add(reader.GetInt32(0));
        }

        return done;
    }

    private static async Task ExecuteAsync(DbConnection connection, DbTransaction? transaction, string sql, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(ct);
    }

    internal sealed record Migration(int Nummer, string Naam, string Sql);
}
