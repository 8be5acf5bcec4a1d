using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: a region shares its plan with everybody of the programme, or takes it back as a draft.</summary>
public sealed class ShareRegioplan(SchakelDb db, TimeProvider clock)
{
    private const string Conflict = "Een collega heeft dit plan net gewijzigd. Bekijk de nieuwe stand.";

    public sealed record Command(PlanId Plan, Guid Versie, bool Gedeeld);

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var plan = await db.Plannen.SingleAsync(p => p.Id == command.Plan && p.Organisatie == wie.Organisatie, ct);
        if (plan.Gedeeld == command.Gedeeld)
        {
            return Outcome.Success;
        }

        if (plan.Versie != command.Versie)
        {
            return Outcome.Conflict(Conflict);
        }

        plan.Share(command.Gedeeld);
        db.Record(wie.Line(command.Gedeeld ? "RegioplanShared" : "RegioplanWithdrawn", $"plan/{plan.Id}", clock.Now()));
        return await db.TrySaveAsync(Conflict, ct);
    }
}
