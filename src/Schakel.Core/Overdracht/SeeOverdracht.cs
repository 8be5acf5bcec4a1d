using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;

namespace Schakel.Core.Overdracht;

/// <summary>Use case: the receiver looks. The first time is marked, so that Veilig Thuis knows; every time is on record with both.</summary>
public sealed class SeeOverdracht(SchakelDb db, TimeProvider clock, Afronding afronding)
{
    private const int Tries = 3;

    /// <param name="Document">True for the whole document, false for the card that identifies nobody.</param>
    public sealed record Command(OverdrachtId Overdracht, bool Document);

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        // Looking is no reason to refuse anybody: when something else happens to the offer, look again.
        var outcome = await SeeAsync(command, wie, ct);
        for (var tries = 1; outcome.IsConflict && tries < Tries; tries++)
        {
            outcome = await SeeAsync(command, wie, ct);
        }

        return outcome;
    }

    private async Task<Outcome> SeeAsync(Command command, Wie wie, CancellationToken ct)
    {
        var aanbod = await db.Overdrachten.SingleAsync(o => o.Id == command.Overdracht, ct);
        if (aanbod.UnlessReceiver(wie) is { } refused)
        {
            return refused;
        }

        if (command.Document && aanbod.Status != OverdrachtStatus.Aangenomen)
        {
            return Outcome.Refused("Het document is te lezen nadat de overdracht is aangenomen.");
        }

        var now = clock.Now();
        if (aanbod is { BekekenOp: null, IsOpen: true })
        {
            aanbod.See(now);
            db.Add(Timeline.Line(aanbod.Casus, SoortGebeurtenis.OverdrachtBekeken, wie, now, aanbod.Melding, aanbod.Id));
        }

        return await afronding.SaveAsync(
            command.Document ? "OverdrachtDocumentViewed" : "OverdrachtPreviewViewed", aanbod, wie, now, ct);
    }
}
