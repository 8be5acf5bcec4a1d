using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>Lays out everything for an offer, and keeps what is filled in.</summary>
public sealed class Aanbiedtafel(
    SchakelDb db, Aanbiedingen aanbiedingen, Ontvangers ontvangers, TermijnenRegister termijnen, TimeProvider clock, SaveConcept save)
{
    public sealed record Uitkomst(Aanbiedblad? Blad, Outcome Outcome);

    /// <summary>The melding to hand over; null when it is not there for this person.</summary>
    public async Task<Melding?> FindAsync(Guid id, Wie wie, CancellationToken ct)
    {
        var meldingId = new MeldingId(id);
        var melding = await db.Meldingen.AsNoTracking().SingleOrDefaultAsync(m => m.Id == meldingId, ct);
        return wie.Mag(Recht.OverdrachtOffer, melding) ? melding : null;
    }

    /// <summary>The offer that waits for an answer in this casus; null when there is none.</summary>
    public Task<OverdrachtAanbod?> WaitingAsync(Melding melding, CancellationToken ct) => db.Overdrachten.AsNoTracking()
        .SingleOrDefaultAsync(o => o.Casus == melding.Casus && o.Status == OverdrachtStatus.Aangeboden, ct);

    /// <summary>Whether the besluit that stands leads to the people concerned, and to no organisation.</summary>
    public Task<bool> IsForBetrokkenenAsync(Melding melding, CancellationToken ct) => aanbiedingen.IsForBetrokkenenAsync(melding.Id, ct);

    /// <summary>The offer that a draft of one's own became; null when it is none.</summary>
    public async Task<OverdrachtId?> BecameAsync(Guid concept, Wie wie, CancellationToken ct)
    {
        var id = new ConceptId(concept);
        var done = await db.Concepten.AsNoTracking().Own(wie).Where(c => c.Id == id && c.Formulier == Aanbiedblad.Formulier)
            .Select(c => c.AfgerondAls).SingleOrDefaultAsync(ct);
        return done is { } overdracht ? new OverdrachtId(overdracht) : null;
    }

    /// <summary>Begins a draft, or goes on with the one that was begun; writes who saw whose data. Refused when nothing can be offered.</summary>
    public async Task<Uitkomst> LayAsync(Melding melding, Wie wie, CancellationToken ct)
    {
        var found = await aanbiedingen.FindAsync(melding.Id, ct);
        if (found.Value is not { } grond)
        {
            return new(null, found.Result);
        }

        var all = await ontvangers.ReadAsync(melding, ct);
        var now = clock.Now();
        var concept = await OpenAsync(grond.Stof, all, wie, now, ct);
        db.Record(wie.Line("MeldingViewed", $"melding/{melding.Id}", now) with
        {
            Betreft = string.Join(' ', grond.Stof.Mensen.Select(m => m.Id.Value).Concat(grond.Stof.Teksten.Select(t => t.Id.Value))),
        });
        await db.SaveChangesAsync(ct);
        db.Forget();
        return new(new Aanbiedblad { Stof = grond.Stof, Concept = concept, Ontvangers = all }, Outcome.Success);
    }

    /// <summary>Keeps the form; <paramref name="basis"/> is what the screen had seen of it.</summary>
    public Task<Outcome> KeepAsync(Aanbiedblad blad, Guid basis, Deel deel, Wie wie, CancellationToken ct) =>
        save.HandleAsync(new SaveConcept.Command(blad.Concept.Id, basis, deel), wie, ct);

    private async Task<Concept> OpenAsync(
        OverdrachtStof stof, IReadOnlyList<Organisatie> all, Wie wie, DateTime now, CancellationToken ct)
    {
        var over = stof.Melding.Id.ToString();
        var found = await db.Concepten.Own(wie)
            .Where(c => c.Formulier == Aanbiedblad.Formulier && c.Over == over && c.AfgerondAls == null)
            .OrderBy(c => c.BegonnenOp).FirstOrDefaultAsync(ct);
        if (found is not null)
        {
            return found;
        }

        var concept = Concept.Begin(ConceptId.New(), wie, Aanbiedblad.Formulier, over, now);
        concept.Keep(new Deel(Aanbiedblad.Deel, Guid.NewGuid(), Proposal(stof, all, now)), now);
        db.Add(concept);
        db.Record(wie.Line("ConceptBegun", $"concept/{concept.Id}", now));
        return concept;
    }

    // What is most often right stands there already; every text that may go along goes along until it is unticked.
    private Velden Proposal(OverdrachtStof stof, IReadOnlyList<Organisatie> all, DateTime now)
    {
        var antwoord = termijnen.Compute(TermijnSoort.OverdrachtReactie, Amsterdam.Time(now)).Value?.Uiterlijk;
        return Velden.Of([
            ("Naar", ontvangers.Obvious(all, stof)?.Id.ToString()),
            ("Gevraagd", "zicht-op-veiligheid"),
            ("ReactieVoor", antwoord?.ToString("d-M-yyyy", CultureInfo.InvariantCulture)),
            .. stof.Teksten.Where(t => !stof.Reveals(t)).Select(t => ("Teksten", (string?)t.Id.ToString())),
        ]);
    }
}
