using System.Data.Common;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Schakel.Tests.Support;

/// <summary>Asks the database how it will find what a page asks for, with the page's own statements and parameters.</summary>
public sealed class SqlPlans : DbCommandInterceptor
{
    private List<SqlPlan>? _plans;
    private bool _asIfLarge;

    /// <summary>The plans of the queries that one piece of work takes; nobody else may use the host meanwhile.</summary>
    /// <param name="asIfLarge">PostgreSQL, which reads a small table whole because that is cheaper, plans as if none were small. SQLite always does.</param>
    public async Task<IReadOnlyList<SqlPlan>> ExplainAsync(Func<Task> work, bool asIfLarge = false)
    {
        _asIfLarge = asIfLarge;
        var plans = _plans = [];
        await work();
        _plans = null;
        return plans;
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        var sql = command.CommandText;
        if (_plans is { } plans && sql.StartsWith("SELECT", StringComparison.Ordinal))
        {
            command.CommandText = command is not Npgsql.NpgsqlCommand ? $"EXPLAIN QUERY PLAN {sql}"
                : _asIfLarge ? $"SET enable_seqscan = off; EXPLAIN {sql}; RESET enable_seqscan"
                : $"EXPLAIN {sql}";
            plans.Add(new SqlPlan(sql, await ReadAsync(command, cancellationToken)));
            command.CommandText = sql;
        }

        return result;
    }

    // The last column holds the words, in both databases.
    private static async Task<string> ReadAsync(DbCommand command, CancellationToken ct)
    {
        var plan = new StringBuilder();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            plan.AppendLine(reader.GetString(reader.FieldCount - 1));
        }

        return plan.ToString();
    }
}

/// <summary>A query and the steps by which a database answers it.</summary>
public sealed record SqlPlan(string Sql, string Steps)
{
    /// <summary>True when a table, or an index on it, is read from its first row to its last.</summary>
    public bool ReadsAllOf(string table) => Matches($@"\bSCAN ({Names(table)})\b|Seq Scan on {table}\b");

    /// <summary>True when all that one organisation has of this table is read; only SQLite tells.</summary>
    public bool ReadsAllOfAnOrganisation(string table) => Matches($@"\bSEARCH ({Names(table)}) .*\(organisatie=\?\)");

    private bool Matches(string pattern) => Regex.IsMatch(Steps, pattern, RegexOptions.None, TimeSpan.FromSeconds(1));

    private string Names(string table) => string.Join('|', Regex
        .Matches(Sql, $"""\b{table}"? AS "?(?<name>\w+)""", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
        .Select(m => Regex.Escape(m.Groups["name"].Value)).Append(table));
}
