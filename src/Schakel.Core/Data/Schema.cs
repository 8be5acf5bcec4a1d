using System.Data.Common;
using System.Globalization;

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

    /// <summary>Applies what is missing and returns the names of the files that ran.</summary>
    /// <exception cref="InvalidDataException">The database is newer than this program.</exception>
    public static async Task<IReadOnlyList<string>> MigrateAsync(Opslag opslag, CancellationToken ct)
    {
        await using var connection = opslag.Open();
        await connection.OpenAsync(ct);
        await ExecuteAsync(connection, null, Ledger, ct);
        var done = await DoneAsync(connection, ct);
        var files = Files(opslag.IsPostgres ? "postgres" : "sqlite");
        if (done.Count > 0 && done.Max() > files[^1].Nummer)
        {
            throw new InvalidDataException(
                $"The database is at version {done.Max()}, newer than this program ({files[^1].Nummer}). Start a newer Schakel.");
        }

        var ran = new List<string>();
        foreach (var file in files.Where(file => !done.Contains(file.Nummer)))
        {
            await ApplyAsync(connection, file, ct);
            ran.Add(file.Naam);
        }

        return ran;
    }

    private static async Task ApplyAsync(DbConnection connection, Migration file, CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await ExecuteAsync(connection, transaction, file.Sql, ct);
        await ExecuteAsync(
            connection, transaction,
            string.Create(CultureInfo.InvariantCulture, $"INSERT INTO schema_versie (nummer, naam) VALUES ({file.Nummer}, '{file.Naam}')"), ct);
        await transaction.CommitAsync(ct);
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

    private static async Task<HashSet<int>> DoneAsync(DbConnection connection, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
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

    private sealed record Migration(int Nummer, string Naam, string Sql);
}
