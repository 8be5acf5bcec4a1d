using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>What every page of the form needs: the draft, what it means, and the words for it.</summary>
public sealed class Gereedschap(
    SchakelDb db, SaveConcept save, OntwerpLezer lezer, Naslagwerk naslag, TimeProvider clock, IStringLocalizer<Teksten> text)
{
    public IStringLocalizer<Teksten> Text => text;

    public Samenvatting Samenvatting { get; } = new(naslag, text);

    public Naslagwerk Naslag => naslag;

    public DateTimeOffset Now => clock.GetUtcNow();

    public Ontwerp Read(Concept concept) => lezer.Read(concept);

    /// <summary>The draft of whoever asks, as it stands; null when there is none of theirs.</summary>
    public Task<Concept?> FindAsync(ConceptId id, Wie wie, CancellationToken ct) => db.Concepten.AsNoTracking().Own(wie)
        .SingleOrDefaultAsync(c => c.Id == id && c.Formulier == NieuweMelding.Formulier, ct);

    public Task<Outcome> SaveAsync(ConceptId concept, Guid basis, Deel deel, Wie wie, CancellationToken ct) =>
        save.HandleAsync(new(concept, basis, deel), wie, ct);

    public async Task RecordViewAsync(ConceptId concept, Wie wie, CancellationToken ct)
    {
        db.Record(wie.Line("ConceptViewed", $"concept/{concept}", clock.Now()));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>CBS codes of the municipalities that the own organisation works for.</summary>
    public async Task<IReadOnlyList<string>> OwnGemeentenAsync(Wie wie, CancellationToken ct) =>
        (await db.Organisaties.AsNoTracking().SingleAsync(o => o.Id == wie.Organisatie, ct)).Gemeenten;
}
