using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: the national team takes over the promises of the published letter.</summary>
/// <remarks>Once: whoever does it again, or at the same moment, finds what is there.</remarks>
public sealed class LoadKamerbrief(SchakelDb db, Kamerbrief brief, TimeProvider clock)
{
    public async Task<Outcome> HandleAsync(Wie wie, CancellationToken ct)
    {
        if (await IsThereAsync(wie, ct))
        {
            return Outcome.Success;
        }

        var now = clock.Now();
        db.AddRange(Briefopbouw.Build(brief, wie.Organisatie, wie.OrganisatieNaam, now, Guid.CreateVersion7));
        db.Record(wie.Line("KamerbriefLoaded", "toezeggingen", now));
        var outcome = await db.TrySaveAsync("Een collega nam de toezeggingen op hetzelfde moment over. Bekijk de nieuwe stand.", ct);
        return outcome.Succeeded || await IsThereAsync(wie, ct) ? Outcome.Success : outcome;
    }

    private Task<bool> IsThereAsync(Wie wie, CancellationToken ct)
    {
        var eerste = brief.Plaats(1);
        return db.Toezeggingen.AnyAsync(t => t.Organisatie == wie.Organisatie && t.Bron == eerste, ct);
    }
}
