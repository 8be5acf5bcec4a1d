using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: the region whose published action programme it is takes it over as its own plan, still as a draft.</summary>
/// <remarks>Once: whoever loads it again, or at the same moment, finds the plan that is there.</remarks>
public sealed class LoadRegioprogramma(SchakelDb db, Regioprogramma bron, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(Wie wie, CancellationToken ct)
    {
        if (wie.OrganisatieCode != bron.Gebied)
        {
            return Outcome.Refused("Dit actieprogramma is van een andere regio. Maak een eigen plan.");
        }

        if (await IsThereAsync(wie, ct))
        {
            return Outcome.Success;
        }

        var (plan, inhoud) = Regioplanopbouw.Build(bron, wie.Organisatie, Guid.CreateVersion7);
        db.Add(plan);
        db.AddRange(inhoud);
        db.Record(wie.Line("RegioprogrammaLoaded", $"plan/{plan.Id}", clock.Now()));
        var outcome = await db.TrySaveAsync("Een collega laadde het plan op hetzelfde moment. Bekijk de nieuwe stand.", ct);
        return outcome.Succeeded || await IsThereAsync(wie, ct) ? Outcome.Success : outcome;
    }

    private Task<bool> IsThereAsync(Wie wie, CancellationToken ct) => db.Plannen.AnyAsync(p => p.Organisatie == wie.Organisatie && p.Bron == bron.Kenmerk, ct);
}
