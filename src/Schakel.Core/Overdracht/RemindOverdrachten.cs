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

        var silent = await db.Overdrachten
            .Where(o => o.Status == OverdrachtStatus.Aangeboden && o.Voorbeeld.ReactieVoor < today).ToListAsync(ct);
        var due = silent.Where(o => o.LaatstHerinnerdOp is not { } last || Amsterdam.Day(last) < today).ToList();
        foreach (var aanbod in due)
        {
            await RemindAsync(aanbod, now, ct);
        }

        if (due.Count == 0)
        {
            return 0;
        }

        // Another node was first, or somebody decided meanwhile: the next hour sees what is left.
        var saved = await db.TrySaveAsync("", ct);
        return saved.Succeeded ? due.Count : 0;
    }

    private async Task RemindAsync(OverdrachtAanbod aanbod, DateTime now, CancellationToken ct)
    {
        aanbod.Remind(now);
        var systeem = Wie.System(aanbod.Van, "systeem:herinneringen", "taak");
        var open = await db.Taken.Where(t => t.Overdracht == aanbod.Id && t.AfgedaanOp == null
            && (t.Soort == SoortTaak.OverdrachtBeslissen || t.Soort == SoortTaak.OverdrachtVolgen)).ToListAsync(ct);
        open.ForEach(taak => taak.Hurry(true));
        db.Add(Timeline.Line(aanbod.Casus, SoortGebeurtenis.Herinnerd, systeem, now, aanbod.Melding, aanbod.Id,
            [aanbod.Herinneringen.ToString(System.Globalization.CultureInfo.InvariantCulture)]));
        var line = systeem.Line("OverdrachtReminded", $"overdracht/{aanbod.Id}", now);
        db.Record(line);
        db.Record(line with { Organisatie = aanbod.Naar });
    }
}
