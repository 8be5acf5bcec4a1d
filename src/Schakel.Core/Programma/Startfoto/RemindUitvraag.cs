using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: the national team reminds a region that its answers are awaited; at most once a day.</summary>
public sealed class RemindUitvraag(Uitvraagplaats plaats, TimeProvider clock)
{
    public sealed record Command(RondeId Ronde, string Regio);

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        if (await plaats.FindAsync(command.Ronde, command.Regio, wie, ct) is not { } dossier || !wie.MagLeiden(dossier.Ronde))
        {
            return Outcome.Refused("Alleen het landelijke team herinnert.");
        }

        var mag = dossier.MagAntwoorden(clock.Today());
        if (!mag.Succeeded)
        {
            return Outcome.Refused("Deze regio hoeft nu niets meer in te vullen.");
        }

        if (dossier.Uitvraag.HerinnerdOp == clock.Today())
        {
            return Outcome.Success;
        }

        dossier.Uitvraag.Remind(clock.Today());
        var outcome = await plaats.SaveAsync(dossier.Uitvraag, "UitvraagReminded", wie, ct);
        return outcome.Succeeded || (await plaats.FindAsync(command.Ronde, command.Regio, wie, ct))?.Uitvraag.HerinnerdOp == clock.Today() ? Outcome.Success : outcome;
    }
}
