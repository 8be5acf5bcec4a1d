using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;

/// <summary>Lays out everything for an assessment, and keeps what is filled in.</summary>
public sealed class Werktafel(
    SchakelDb db, Naslagwerk naslag, TermijnenRegister termijnen, TimeProvider clock, SaveConcept save, IStringLocalizer<Teksten> text)
{
    /// <summary>The instrument in use: an example until an organisation puts its own in its place.</summary>
    private const string Instrument = "veiligheidsbeoordeling-voorbeeld";

    /// <summary>The melding to assess; null when it is not there for this person.</summary>
    public async Task<Melding?> FindAsync(Guid id, string recht, Wie wie, CancellationToken ct)
    {
        var meldingId = new MeldingId(id);
        var melding = await db.Meldingen.AsNoTracking().SingleOrDefaultAsync(m => m.Id == meldingId, ct);
        return wie.Mag(recht, melding) ? melding : null;
    }

    /// <summary>Begins a draft, or goes on with the one that was begun; writes who saw whose data.</summary>
    public async Task<Werkblad> LayAsync(Melding melding, Wie wie, CancellationToken ct)
    {
        var now = clock.Now();
        var concept = await OpenAsync(melding, wie, now, ct);
        var gezien = concept.Find(Wijziging.GezienDeel)?.Velden ?? Velden.Leeg;
        var since = Wijziging.Since(gezien, concept.BegonnenOp);
        var events = await db.Gebeurtenissen.AsNoTracking()
            .Where(g => g.Casus == melding.Casus && g.Op > since && Wijziging.Soorten.Contains(g.Soort)).OrderBy(g => g.Op).ToListAsync(ct);
        var bekend = await db.ReadBekendAsync(melding, wie, ct);
        db.Record(wie.Line("MeldingViewed", $"melding/{melding.Id}", now) with { Betreft = bekend.Betreft });
        await db.SaveChangesAsync(ct);
        return new Werkblad
        {
            Melding = melding,
            Lijst = Questions(concept),
            Concept = concept,
            Bekend = bekend,
            Termijn = termijnen.Stand(TermijnSoort.Veiligheidsbeoordeling, Amsterdam.Time(melding.OntvangenOp), clock.GetUtcNow()),
            Wijzigingen = [.. Wijziging.Of(gezien, melding, events, naslag, text)],
        };
    }

    /// <summary>Keeps one part of the draft; <paramref name="basis"/> is what the screen had seen of it.</summary>
    public Task<Outcome> KeepAsync(Werkblad blad, Guid basis, Deel deel, Wie wie, CancellationToken ct)
    {
        // The draft was read on this request; the use case reads it again, to see what another screen just wrote.
        db.Forget();
        return save.HandleAsync(new SaveConcept.Command(blad.Concept.Id, basis, deel), wie, ct);
    }

    /// <summary>From now on the melding as it is counts as seen.</summary>
    public Task<Outcome> SeenAsync(Werkblad blad, Wie wie, CancellationToken ct) => KeepAsync(
        blad, blad.Concept.Find(Wijziging.GezienDeel)?.Versie ?? Guid.Empty,
        new Deel(Wijziging.GezienDeel, Guid.NewGuid(), Wijziging.Gezien(blad.Melding, clock.Now())), wie, ct);

    private async Task<Concept> OpenAsync(Melding melding, Wie wie, DateTime now, CancellationToken ct)
    {
        var over = melding.Id.ToString();
        var found = await db.Concepten.Own(wie)
            .Where(c => c.Formulier == Werkblad.Formulier && c.Over == over && c.AfgerondAls == null)
            .OrderBy(c => c.BegonnenOp).FirstOrDefaultAsync(ct);
        if (found is not null)
        {
            return found;
        }

        var concept = Concept.Begin(ConceptId.New(), wie, Werkblad.Formulier, over, now);
        concept.Keep(new Deel(Wijziging.GezienDeel, Guid.NewGuid(), Wijziging.Gezien(melding, now)), now);
        concept.Keep(new Deel("vragenlijst", Guid.NewGuid(), Velden.Of(("Naam", Current().Naam))), now);
        db.Add(concept);
        db.Record(wie.Line("ConceptBegun", $"concept/{concept.Id}", now));
        return concept;
    }

    // A draft keeps the version of the questionnaire that it was begun with.
    private Vragenlijst Questions(Concept concept) =>
        naslag.VragenlijstBij(concept.Find("vragenlijst")?.Velden.One("Naam") ?? "") ?? Current();

    private Vragenlijst Current() => naslag.Vragenlijst(Instrument, clock.Today())
        ?? throw new InvalidOperationException("No questionnaire holds today: the reference data must ship one.");
}
