using Npgsql;
using Schakel.Core.Data;

namespace Schakel.Tests.Support;

/// <summary>One migrated PostgreSQL database; every test database is a copy of it.</summary>
internal static class PostgresTemplate
{
    private const string Name = "schakel_template";

    private static readonly Lazy<Task<PostgresServer>> _server = new(MakeAsync);

    // A template is copied by one session at a time.
    private static readonly SemaphoreSlim _oneAtATime = new(1);

    public static async Task<TestDatabase> CopyAsync()
    {
        var server = await _server.Value;
        var name = $"schakel_{Guid.NewGuid():N}";
        await _oneAtATime.WaitAsync();
        try
        {
            await ExecuteAsync(server, $"CREATE DATABASE {name} TEMPLATE {Name}");
        }
        finally
        {
            _oneAtATime.Release();
        }

        return Open(server, name);
    }

    public static async Task<TestDatabase> CreateEmptyAsync()
    {
        var server = await PostgresServer.SharedAsync();
        var name = $"schakel_{Guid.NewGuid():N}";
        await ExecuteAsync(server, $"CREATE DATABASE {name}");
        return Open(server, name);
    }

    private static async Task<PostgresServer> MakeAsync()
    {
        var server = await PostgresServer.SharedAsync();
        await ExecuteAsync(server, $"CREATE DATABASE {Name}");
        await Schema.MigrateAsync(Opslag.Postgres($"{server.ConnectionString(Name)};Pooling=False"), CancellationToken.None);
        return server;
    }

    private static TestDatabase Open(PostgresServer server, string name) => new(
        Opslag.Postgres(server.ConnectionString(name)), async () => await ExecuteAsync(server, $"DROP DATABASE {name} WITH (FORCE)"));

    private static async Task ExecuteAsync(PostgresServer server, string sql)
    {
        await using var connection = new NpgsqlConnection($"{server.ConnectionString("postgres")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
