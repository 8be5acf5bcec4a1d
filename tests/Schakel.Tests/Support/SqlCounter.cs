using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Schakel.Tests.Support;

/// <summary>Every SQL statement that a host sent to its database, in order.</summary>
/// <remarks>
/// The beginning and the end of a transaction are not statements here, and neither are the settings of a connection.
/// What is counted is what grows when somebody asks the database once for each row.
/// </remarks>
public sealed class SqlCounter : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> _statements = [];

    public IReadOnlyCollection<string> Statements => _statements;

    /// <summary>The statements that one piece of work took; nobody else may use the host meanwhile.</summary>
    public async Task<IReadOnlyList<string>> CountAsync(Func<Task> work)
    {
        var before = _statements.Count;
        await work();
        return [.. _statements.Skip(before)];
    }

    /// <summary>The statements of one page, which must be there.</summary>
    public Task<IReadOnlyList<string>> CountAsync(HttpClient client, string url) => CountAsync(() => client.GetPageAsync(url));

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        _statements.Enqueue(command.CommandText);
        return new(result);
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        _statements.Enqueue(command.CommandText);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        _statements.Enqueue(command.CommandText);
        return new(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        _statements.Enqueue(command.CommandText);
        return new(result);
    }
}
