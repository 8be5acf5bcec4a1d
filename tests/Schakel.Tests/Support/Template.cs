using Schakel.Core.Data;

namespace Schakel.Tests.Support;

/// <summary>Brings a new, empty database to the newest version; the templates are made with it.</summary>
internal static class Template
{
    public static Func<DatabaseKind, string, Task> MigrateAsync { get; set; } =
        (kind, connection) => Schema.MigrateAsync(
            kind == DatabaseKind.Postgres ? Opslag.Postgres(connection) : Opslag.SqliteConnection(connection), CancellationToken.None);
}
