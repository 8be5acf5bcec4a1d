using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: the national team lays a version down; from then on it never changes.</summary>
public sealed class SettleVragenlijst(SchakelDb db, Vragenlijstplaats plaats, TimeProvider clock)
{
    public sealed record Command(VragenlijstversieId Lijst, Guid Versie);

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var lijst = await plaats.FindAsync(command.Lijst, wie, ct);
        if (lijst.Status == Vragenlijststatus.Vastgesteld)
        {
            return Outcome.Success;
        }

        if (lijst.Versie != command.Versie)
        {
            return Outcome.Conflict(Vragenlijstplaats.Conflict);
        }

        if (lijst.Read() is var inhoud && (inhoud.Onderwerpen.Count == 0 || inhoud.Onderwerpen.Any(o => o.Vragen.Count == 0)))
        {
            return Outcome.Refused("Elk onderwerp heeft minstens één vraag nodig, en de vragenlijst minstens één onderwerp.");
        }

        lijst.Settle(clock.Now());
        db.Record(wie.Line("VragenlijstSettled", $"vragenlijst/{lijst.Id}", clock.Now()));
        var outcome = await db.TrySaveAsync(Vragenlijstplaats.Conflict, ct);
        return outcome.Succeeded || (await plaats.FindAsync(command.Lijst, wie, ct)).Status == Vragenlijststatus.Vastgesteld ? Outcome.Success : outcome;
    }
}
