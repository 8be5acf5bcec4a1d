using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;

namespace Schakel.Core.Keten;

/// <summary>Use case: a partner's message becomes a melding, once, however often and however close together it is sent.</summary>
/// <remarks>
/// Message and melding are saved in one transaction, through the use case that the form calls. Of two that arrive
/// together one goes first; the other answers with what that one made.
/// </remarks>
public sealed class AcceptBericht(SchakelDb db, ReceiveMelding receive, TimeProvider clock)
{
    /// <param name="Sleutel">The sender's key of this message.</param>
    /// <param name="InhoudHash">SHA-256 of the message as received, in lower-case hexadecimal.</param>
    public sealed record Command(Guid Sleutel, string InhoudHash, ReceiveMelding.Command Melding);

    public async Task<Outcome<InboxBericht>> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var now = clock.Now();

        // Counting takes the turn: whoever comes second waits here, and then finds what the first one made.
        await db.NextAsync(wie.Organisatie, "bericht", Amsterdam.Day(now), ct);
        if (await FindAsync(command.Sleutel, command.InhoudHash, wie, ct) is { } earlier)
        {
            return earlier;
        }

        var bericht = InboxBericht.Receive(InboxBerichtId.New(), wie.Organisatie, wie.Naam, command.Sleutel, command.InhoudHash, now);
        bericht.Process(command.Melding.Id);
        db.Add(bericht);
        db.Record(wie.Line("BerichtAccepted", $"bericht/{bericht.Id}", now) with { Betreft = command.Melding.Id.ToString() });
        await receive.HandleAsync(command.Melding, wie, ct);
        await transaction.CommitAsync(ct);
        return bericht;
    }

    /// <summary>What became of this key before: null when it is new, a refusal when it came with another message.</summary>
    public async Task<Outcome<InboxBericht>?> FindAsync(Guid sleutel, string inhoudHash, Wie wie, CancellationToken ct)
    {
        var earlier = await db.Inbox.AsNoTracking()
            .SingleOrDefaultAsync(b => b.Afzender == wie.Naam && b.Sleutel == sleutel, ct);
        return earlier switch
        {
            null => null,
            _ when earlier.InhoudHash == inhoudHash && earlier.Organisatie == wie.Organisatie => earlier,
            _ => Outcome.Conflict("Deze sleutel is al gebruikt voor een ander bericht. Maak voor elk bericht een nieuwe sleutel."),
        };
    }
}
