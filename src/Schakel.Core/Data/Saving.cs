using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Schakel.Core.Common;

namespace Schakel.Core.Data;

/// <summary>Saving that answers with a refusal when somebody else was first.</summary>
public static class Saving
{
    // Result codes of SQLite.
    private const int Busy = 5;
    private const int Locked = 6;
    private const int DuplicateKey = 1555;
    private const int DuplicateValue = 2067;

    /// <param name="conflict">What to tell when the record changed since it was read.</param>
    public static async Task<Outcome> TrySaveAsync(this SchakelDb db, string conflict, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return Outcome.Success;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.Forget();
            return Outcome.Conflict(conflict);
        }
        catch (Exception e) when (LostTheRace(e is DbUpdateException ? e.InnerException : e))
        {
            db.Forget();
            return Outcome.Conflict(conflict);
        }
    }

    // A rule that the database itself guards (one open zicht, one open offer, one besluit), or a database that let
    // somebody else go first.
    private static bool LostTheRace(Exception? e) => e switch
    {
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.UniqueViolation
            or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is DuplicateValue or DuplicateKey || sqlite.SqliteErrorCode is Busy or Locked,
        _ => false,
    };
}
