using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Concepten;

/// <summary>Use case: a draft goes, because its owner wants so or because its form was recorded.</summary>
public sealed class DiscardConcept(SchakelDb db, TimeProvider clock)
{
    /// <param name="Formulier">Only when it is a draft of this form; null: of whatever form.</param>
    public sealed record Command(IReadOnlyList<ConceptId> Concepten, RedenWeg Reden, string? Formulier = null);

    /// <summary>What is not there, or is somebody else's, stays untouched without a word: a repeat does no harm.</summary>
    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var found = await db.Concepten.Own(wie)
            .Where(c => command.Concepten.Contains(c.Id) && c.AfgerondAls == null)
            .Where(c => command.Formulier == null || c.Formulier == command.Formulier)
            .ToListAsync(ct);
        foreach (var concept in found)
        {
            db.Remove(concept);
            db.Record(wie.Line("ConceptDiscarded", $"concept/{concept.Id}", clock.Now()) with { Grond = command.Reden.ToString() });
        }

        return await db.TrySaveAsync("Dit concept wordt net op een ander scherm gewijzigd. Probeer het opnieuw.", ct);
    }
}
