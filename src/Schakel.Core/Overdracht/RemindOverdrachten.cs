using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Core.Overdracht;

/// <summary>
/// Use case of a job: who has not answered by the day that was asked is reminded once each working day, on the
/// worklists of both sides. Silence changes nothing else: zicht op veiligheid stays with Veilig Thuis.
/// </summary>
public sealed class RemindOverdrachten(SchakelDb db, TimeProvider clock, TermijnenRegister termijnen)
{
    /// <returns>How many were reminded.</returns>
    public async Task<int> HandleAsync(CancellationToken ct)
    {
        var now = clock.Now();
        var today = Amsterdam.Day(now);
        if (!termijnen.Werkdagen.IsWerkdag(today))
        {
            return 0;
        }

        var silent = await db.Overdrachten.AsNoTracking()
            .Where(o => o.Status == OverdrachtStatus.Aangeboden && o.Voorbeeld.ReactieVoor < today)
            .Select(o => new { o.Id, o.LaatstHerinnerdOp }).ToListAsync(ct);
        var reminded = 0;
        foreach (var due in silent.Where(o => IsDue(o.LaatstHerinnerdOp, today)))
        {
            reminded += await RemindAsync(due.Id, now, ct) ? 1 : 0;

            // One by one, so that somebody who decides at this very moment delays no other reminder.
            db.Forget();
        }

        return reminded;
    }

    private static bool IsDue(DateTime? last, DateOnly today) => last is not { } op || Amsterdam.Day(op) < today;

    private async Task<bool> RemindAsync(OverdrachtId id, DateTime now, CancellationToken ct)
    {
        var aanbod = await db.Overdrachten.SingleAsync(o => o.Id == id, ct);
        if (!IsDue(aanbod.LaatstHerinnerdOp, Amsterdam.Day(now)) || !aanbod.Remind(now).Succeeded)
        {
            return false;
        }

        var systeem = Wie.System(aanbod.Van, "systeem:herinneringen", "taak");
        var open = await db.Taken.Where(t => t.Overdracht == aanbod.Id && t.AfgedaanOp == null
            && (t.Soort == SoortTaak.OverdrachtBeslissen || t.Soort == SoortTaak.OverdrachtVolgen)).ToListAsync(ct);
        open.ForEach(taak => taak.Hurry(true));
        db.Add(Timeline.Line(aanbod.Casus, SoortGebeurtenis.Herinnerd, systeem, now, aanbod.Melding, aanbod.Id,
            [aanbod.Herinneringen.ToString(CultureInfo.InvariantCulture)]));
        var line = systeem.Line("OverdrachtReminded", $"overdracht/{aanbod.Id}", now);
        db.Record(line);
        db.Record(line with { Organisatie = aanbod.Naar });

        // Another node was first, or somebody decided meanwhile: then there is nothing left to remind of.
        return (await db.TrySaveAsync("", ct)).Succeeded;
    }
}
