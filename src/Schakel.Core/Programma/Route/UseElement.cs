using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: a region says that it uses a werkzaam element, or no longer does.</summary>
public sealed class UseElement(SchakelDb db, TimeProvider clock)
{
    public sealed record Command(ElementId Element, string Regio, bool Gebruikt);

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        if (!wie.MagBijhouden(command.Regio))
        {
            return Outcome.Refused("Deze regio houdt u niet bij.");
        }

        var running = await RunningAsync(command, ct);
        if (running is not null == command.Gebruikt)
        {
            return Outcome.Success;
        }

        running?.End(clock.Today());
        if (running is null)
        {
            db.Add(Elementgebruik.Start(ElementgebruikId.New(), command.Element, wie.Organisatie, command.Regio, clock.Today()));
        }

        db.Record(wie.Line(command.Gebruikt ? "ElementAdopted" : "ElementDropped", $"element/{command.Element}", clock.Now()) with { Betreft = $"regio/{command.Regio}" });
        var outcome = await db.TrySaveAsync("Een collega legde op hetzelfde moment iets vast. Probeer het opnieuw.", ct);
        return outcome.Succeeded || await RunningAsync(command, ct) is not null == command.Gebruikt ? Outcome.Success : outcome;
    }

    private Task<Elementgebruik?> RunningAsync(Command command, CancellationToken ct) =>
        db.Elementgebruiken.SingleOrDefaultAsync(g => g.Element == command.Element && g.Regio == command.Regio && g.Tot == null, ct);
}
