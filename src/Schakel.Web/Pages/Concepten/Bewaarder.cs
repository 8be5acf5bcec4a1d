using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Concepten;

/// <summary>Keeps a form that was sent as a draft, whether it saved itself or came too late for its session.</summary>
public sealed class Bewaarder(SchakelDb db, BeginConcept begin, SaveConcept save)
{
    /// <returns>The draft that holds it now; it may be another than the form asked for.</returns>
    /// <remarks>
    /// A form of one page never meets a conflict: what a second screen typed becomes a draft beside the first. A part of
    /// a longer form does, because its pages belong together.
    /// </remarks>
    public async Task<(ConceptId Concept, Outcome Outcome)> KeepAsync(
        Bewaarmerk merk, Velden typed, string formulier, string titel, Wie wie, CancellationToken ct)
    {
        var deel = new Deel(merk.Deel, merk.Versie, typed);
        if (merk.Deel != Deel.Heel || await db.Concepten.Own(wie).AnyAsync(c => c.Id == merk.Concept, ct))
        {
            var outcome = await save.HandleAsync(new(merk.Concept, merk.Basis, deel), wie, ct);
            if (!outcome.IsConflict || merk.Deel != Deel.Heel)
            {
                return (merk.Concept, outcome);
            }

            merk = merk with { Concept = new ConceptId(merk.Versie) };
            return await KeepAsync(merk with { Basis = merk.Versie }, typed, formulier, titel, wie, ct);
        }

        return (merk.Concept, await begin.HandleAsync(new(merk.Concept, formulier, titel, [deel]), wie, ct));
    }
}
