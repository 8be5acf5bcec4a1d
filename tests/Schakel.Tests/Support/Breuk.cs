using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Schakel.Tests.Support;

/// <summary>A database that fails at the next change of one table, with the page's own values in its hands.</summary>
internal sealed class Breuk : DbCommandInterceptor
{
    /// <summary>The table; null when all goes well.</summary>
    public string? Tabel { get; set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Break(command);
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Break(command);
        return new(result);
    }

    private void Break(DbCommand command)
    {
        if (Tabel is { } tabel && command.CommandText.Contains("UPDATE", StringComparison.Ordinal)
            && command.CommandText.Contains(tabel, StringComparison.Ordinal))
        {
            command.CommandText = "SELECT niets FROM nergens";
        }
    }
}
