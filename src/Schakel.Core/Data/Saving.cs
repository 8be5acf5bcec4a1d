using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;

namespace Schakel.Core.Data;

/// <summary>Saving that answers with a refusal when somebody else was first.</summary>
public static class Saving
{
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
        catch (DbUpdateException e) when (IsDuplicate(e))
        {
            // A rule that the database itself guards: one open zicht, one open offer, one besluit.
            db.Forget();
            return Outcome.Conflict(conflict);
        }
    }

    private static bool IsDuplicate(DbUpdateException e) => e.InnerException switch
    {
        Npgsql.PostgresException postgres => postgres.SqlState == Npgsql.PostgresErrorCodes.UniqueViolation,
        Microsoft.Data.Sqlite.SqliteException sqlite => sqlite.SqliteExtendedErrorCode is 2067 or 1555,
        _ => false,
    };
}
