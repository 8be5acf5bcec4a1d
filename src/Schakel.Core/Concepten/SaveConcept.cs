using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Concepten;

/// <summary>Use case: one page of a draft is saved, by its button or by itself while somebody types.</summary>
/// <remarks>
/// A part bears the mark of the form that wrote it last. A form may write when it has seen that mark or when the mark is
/// its own; so one screen saves as often as it likes, and a second that shows something older is told (ADR-0011).
/// </remarks>
public sealed class SaveConcept(SchakelDb db, TimeProvider clock)
{
    public const string Changed =
        "Dit deel van het concept is op een ander scherm gewijzigd. Hieronder staan beide versies; wat u typte is er nog.";

    public const string Finished = "Dit concept is al vastgelegd. Wat u hier nog typte, is niet bewaard.";

    public const string Gone = "Dit concept is er niet meer. Het is op een ander scherm weggegooid.";

    public const string TooLong = "Dit is te veel tekst om als concept te bewaren. Kort de tekst in.";

    /// <summary>Twenty long stories; more is a mistake or an attack.</summary>
    public const long MostCharacters = 20L * Grens.Verhaal;

    /// <param name="Basis">The mark that the form has seen; empty when the part was not there.</param>
    /// <param name="Deel">What to keep, with the mark of this form; without fields, the part goes.</param>
    public sealed record Command(ConceptId Concept, Guid Basis, Deel Deel);

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        while (true)
        {
            var concept = await db.Concepten.Own(wie).SingleOrDefaultAsync(c => c.Id == command.Concept, ct);
            var outcome = concept is null ? Outcome.Refused(Gone) : Write(concept, command, wie);
            if (!outcome.Succeeded || !db.ChangeTracker.HasChanges())
            {
                db.Forget();
                return outcome;
            }

            // Another part of the same draft, saved at the same moment, is no conflict: look again and write.
            outcome = await db.TrySaveAsync(Changed, ct);
            if (outcome.Succeeded)
            {
                return outcome;
            }
        }
    }

    private Outcome Write(Concept concept, Command command, Wie wie)
    {
        var (naam, versie, velden) = command.Deel;
        var now = clock.Now();
        var delen = concept.Delen();
        var stored = delen.FirstOrDefault(d => d.Naam == naam);
        if (concept.AfgerondAls is not null)
        {
            return Outcome.Refused(Finished);
        }

        if ((stored?.Velden ?? Velden.Leeg).Equals(velden))
        {
            return Outcome.Success;
        }

        if (stored is not null && stored.Versie != command.Basis && stored.Versie != versie)
        {
            return Outcome.Conflict(Changed);
        }

        if (delen.Where(d => d != stored).Sum(d => d.Velden.Lengte) + velden.Lengte > MostCharacters)
        {
            return Outcome.Refused(TooLong);
        }

        if (velden.Alle.Count == 0)
        {
            concept.Drop(naam, now);
        }
        else
        {
            concept.Keep(command.Deel, now);
        }

        db.Record(wie.Line("ConceptSaved", $"concept/{concept.Id}", now) with { Betreft = naam });
        return Outcome.Success;
    }
}
