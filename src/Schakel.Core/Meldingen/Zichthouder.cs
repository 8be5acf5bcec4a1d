using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Meldingen;

internal static class Zichthouder
{
    /// <summary>Who goes on with a casus: its worker, or else who did this earlier and still works here; null is the team.</summary>
    public static async Task<MedewerkerId?> WorkerOfAsync(this SchakelDb db, Casus casus, MedewerkerId earlier, CancellationToken ct) =>
        casus.Behandelaar ?? await db.Medewerkers.Where(m => m.Id == earlier && m.Actief).Select(m => (MedewerkerId?)m.Id).SingleOrDefaultAsync(ct);

    /// <summary>Who stands by name when Veilig Thuis takes zicht on a casus: its worker, or else who acts.</summary>
    public static async Task<string> StandsForAsync(this SchakelDb db, Casus casus, Wie wie, CancellationToken ct) =>
        await db.Medewerkers.Where(m => m.Id == casus.Behandelaar).Select(m => m.Naam).SingleOrDefaultAsync(ct) ?? wie.Naam;
}
