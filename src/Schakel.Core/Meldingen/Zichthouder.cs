using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Meldingen;

internal static class Zichthouder
{
    /// <summary>Who stands by name when Veilig Thuis takes zicht on a casus: its worker, or else who acts.</summary>
    public static async Task<string> StandsForAsync(this SchakelDb db, Casus casus, Wie wie, CancellationToken ct) =>
        await db.Medewerkers.Where(m => m.Id == casus.Behandelaar).Select(m => m.Naam).SingleOrDefaultAsync(ct) ?? wie.Naam;
}
