using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Concepten;

/// <summary>Use case: somebody starts on a form, and what they typed so far is kept as a draft of theirs.</summary>
public sealed class BeginConcept(SchakelDb db, TimeProvider clock)
{
    /// <param name="Id">Made by the form, so that a repeat begins nothing new.</param>
    public sealed record Command(ConceptId Id, string Formulier, string Over, IReadOnlyList<Deel> Delen);

    /// <summary>Over-long headings are cut: they only serve to find the draft again.</summary>
    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        if (command.Delen.Sum(d => d.Velden.Lengte) > SaveConcept.MostCharacters)
        {
            return Outcome.Refused(SaveConcept.TooLong);
        }

        if (await db.Concepten.Own(wie).AnyAsync(c => c.Id == command.Id, ct))
        {
            return Outcome.Success;
        }

        var now = clock.Now();
        var over = command.Over.Length <= Grens.Naam ? command.Over : command.Over[..Grens.Naam];
        var concept = Concept.Begin(command.Id, wie, command.Formulier, over, now);
        foreach (var deel in command.Delen)
        {
            concept.Keep(deel, now);
        }

        db.Add(concept);
        db.Record(wie.Line("ConceptBegun", $"concept/{concept.Id}", now));
        return await db.TrySaveAsync("Dit concept is net op een ander scherm begonnen.", ct);
    }
}
