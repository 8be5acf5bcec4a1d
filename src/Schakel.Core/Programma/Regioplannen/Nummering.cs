using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;

namespace Schakel.Core.Programma;

/// <summary>The next free number of a heading or an action in a plan.</summary>
internal static class Nummering
{
    /// <param name="boven">The number of the heading above it; null for an action line.</param>
    public static async Task<string> NextNumberAsync(this SchakelDb db, PlanId plan, string? boven, CancellationToken ct)
    {
        var taken = await db.Planonderdelen.Where(o => o.Plan == plan).Select(o => o.Nummer)
            .Union(db.Acties.Where(a => a.Plan == plan).Select(a => a.Nummer)).ToListAsync(ct);
        return Next(boven, taken);
    }

    public static string Next(string? boven, IEnumerable<string> taken)
    {
        var prefix = boven is null ? "" : $"{boven}.";
        var last = taken.Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Select(n => n[prefix.Length..])
            .Select(rest => int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .DefaultIfEmpty(0).Max();
        return prefix + (last + 1).ToString(CultureInfo.InvariantCulture);
    }
}
