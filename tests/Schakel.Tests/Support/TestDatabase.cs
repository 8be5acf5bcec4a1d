using Microsoft.Data.Sqlite;
using Npgsql;
using Schakel.Core.Data;

namespace Schakel.Tests.Support;

/// <summary>An empty, migrated database of a test class's own, on the database that this run is about.</summary>
/// <remarks>
/// <c>SCHAKEL_TEST_DATABASE</c> says which: <c>sqlite</c> (default) or <c>postgres</c>. It is a copy of one
/// template that is migrated once per test process, so that asking for another one is cheap.
/// </remarks>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly Func<ValueTask> _remove;

    internal TestDatabase(Opslag opslag, Func<ValueTask> remove)
    {
        Opslag = opslag;
        _remove = remove;
    }

    /// <summary>The database that this run is about.</summary>
    public static DatabaseKind Current { get; } = Read(Environment.GetEnvironmentVariable("SCHAKEL_TEST_DATABASE"));

    public Opslag Opslag { get; }

    /// <summary>Makes a database; <paramref name="kind"/> only for a test that is about the difference.</summary>
    public static Task<TestDatabase> CreateAsync(DatabaseKind? kind = null) => (kind ?? Current) switch
    {
        DatabaseKind.Postgres => PostgresTemplate.CopyAsync(),
        _ => SqliteTemplate.CopyAsync(),
    };

    /// <summary>A database without anything in it, for a test of the migrations themselves.</summary>
    public static Task<TestDatabase> CreateEmptyAsync() =>
        Current == DatabaseKind.Postgres ? PostgresTemplate.CreateEmptyAsync() : SqliteTemplate.CreateEmptyAsync();

    public static DatabaseKind Read(string? setting) => setting switch
    {
        null or "" or "sqlite" => DatabaseKind.Sqlite,
        "postgres" => DatabaseKind.Postgres,
        _ => throw new InvalidOperationException($"SCHAKEL_TEST_DATABASE is '{setting}'; it may be sqlite or postgres."),
    };

    public async ValueTask DisposeAsync()
    {
        await using var connection = Opslag.Open();
        if (connection is NpgsqlConnection postgres)
        {
            NpgsqlConnection.ClearPool(postgres);
        }
        else
        {
            SqliteConnection.ClearPool((SqliteConnection)connection);
        }

        await _remove();
    }
}
