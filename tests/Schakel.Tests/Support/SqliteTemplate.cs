using Schakel.Core.Data;

namespace Schakel.Tests.Support;

/// <summary>One migrated SQLite file; every test database is a copy of it.</summary>
internal static class SqliteTemplate
{
    private static readonly Lazy<Task<string>> _file = new(MakeAsync);

    public static async Task<TestDatabase> CopyAsync()
    {
        var database = await CreateEmptyAsync();
        await using var connection = database.Opslag.Open();
        File.Copy(await _file.Value, connection.DataSource);
        return database;
    }

    public static async Task<TestDatabase> CreateEmptyAsync()
    {
        var name = Path.Combine(Path.GetDirectoryName(await _file.Value)!, $"{Guid.NewGuid():N}.db");
        return new TestDatabase(Opslag.Sqlite(name), () =>
        {
            foreach (var file in new[] { name, $"{name}-wal", $"{name}-shm" })
            {
                File.Delete(file);
            }

            return ValueTask.CompletedTask;
        });
    }

    private static async Task<string> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("schakel-sqlite-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);

        var template = Opslag.Sqlite(Path.Combine(folder, "template.db"));
        await Schema.MigrateAsync(template, CancellationToken.None);

        // The copies copy one file: what the migrations wrote must not stay behind in the write-ahead log.
        await using var connection = template.Open();
        await connection.OpenAsync();
        await using var checkpoint = connection.CreateCommand();
        checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await checkpoint.ExecuteNonQueryAsync();
        return connection.DataSource;
    }
}
