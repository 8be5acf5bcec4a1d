using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Schakel.Core.Data;

/// <summary>Where the record is kept: the embedded SQLite file of a data directory, or a PostgreSQL server.</summary>
public sealed record Opslag
{
    private Opslag()
    {
    }

    /// <summary>The name of the embedded database in the data directory.</summary>
    public const string EmbeddedFile = "schakel.db";

    public bool IsPostgres { get; private init; }

    public required string Connection { get; init; }

    /// <summary>The embedded database of a data directory.</summary>
    public static Opslag Embedded(string directory) => Sqlite(Path.Combine(directory, EmbeddedFile));

    public static Opslag Sqlite(string file) => SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file }.ToString());

    /// <summary>A connection string of somebody's own; foreign keys and the waiting time are ours.</summary>
    public static Opslag SqliteConnection(string connection) => new()
    {
        Connection = new SqliteConnectionStringBuilder(connection) { ForeignKeys = true, DefaultTimeout = 15 }.ToString(),
    };

    public static Opslag Postgres(string connection) => new() { IsPostgres = true, Connection = connection };

    public void Configure(DbContextOptionsBuilder options)
    {
        _ = IsPostgres
            ? options.UseNpgsql(Connection)
            : options.UseSqlite(Connection).AddInterceptors(DurableSqlite.Instance);
    }

    public DbConnection Open() => IsPostgres ? new Npgsql.NpgsqlConnection(Connection) : new Microsoft.Data.Sqlite.SqliteConnection(Connection);
}
