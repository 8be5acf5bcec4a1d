using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;

namespace Schakel.Core.Data;

/// <summary>Gives out numbers such as <c>2026-01432</c>, in the transaction of the record that gets them.</summary>
public static class Nummers
{
    /// <summary>
    /// The next number of a kind. Call it inside a transaction, so that a record that is not saved leaves no gap.
    /// </summary>
    public static async Task<string> NextAsync(
        this SchakelDb db, OrganisatieId organisatie, string soort, DateOnly dag, CancellationToken ct)
    {
        var jaar = dag.Year;
        var id = organisatie.Value;
        var last = await db.Database.SqlQuery<int>(
            $"""
            INSERT INTO nummer_reeks (organisatie, soort, jaar, laatste) VALUES ({id}, {soort}, {jaar}, 1)
            ON CONFLICT (organisatie, soort, jaar) DO UPDATE SET laatste = nummer_reeks.laatste + 1
            RETURNING laatste AS "Value"
            """).ToListAsync(ct);
        return string.Create(CultureInfo.InvariantCulture, $"{jaar}-{last[0]:00000}");
    }
}
