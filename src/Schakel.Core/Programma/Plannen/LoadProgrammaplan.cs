using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: the national team takes over the published plan, with its headings and its actions.</summary>
/// <remarks>Once: whoever loads it again, or at the same moment, finds the plan that is there.</remarks>
public sealed class LoadProgrammaplan(SchakelDb db, Programmaplan bron, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(Wie wie, CancellationToken ct)
    {
        if (await IsThereAsync(wie, ct))
        {
            return Outcome.Success;
        }

        var (plan, inhoud) = Planopbouw.Build(bron, wie.Organisatie, Guid.CreateVersion7);
        db.Add(plan);
        db.AddRange(inhoud);
        db.Record(wie.Line("ProgrammaplanLoaded", $"plan/{plan.Id}", clock.Now()));
        var outcome = await db.TrySaveAsync("Een collega laadde het plan op hetzelfde moment. Bekijk de nieuwe stand.", ct);
        return outcome.Succeeded || await IsThereAsync(wie, ct) ? Outcome.Success : outcome;
    }

    private Task<bool> IsThereAsync(Wie wie, CancellationToken ct) => db.Plannen.AnyAsync(p => p.Organisatie == wie.Organisatie && p.Bron == bron.Kenmerk, ct);
}
