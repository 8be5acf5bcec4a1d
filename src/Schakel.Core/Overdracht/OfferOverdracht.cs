using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Core.Overdracht;

/// <summary>Use case: Veilig Thuis offers a case to another organisation, and keeps zicht op veiligheid meanwhile.</summary>
public sealed class OfferOverdracht(SchakelDb db, TimeProvider clock, Aanbiedingen aanbiedingen)
{
    /// <param name="Gevraagd">What is asked, as codes of the list soort-overdracht-vraag; shown before acceptance.</param>
    /// <param name="Toelichting">What is asked in words; shown after acceptance only.</param>
    /// <param name="Teksten">Which statements go along.</param>
    public sealed record Command(
        MeldingId Melding, OrganisatieId Naar, IReadOnlyList<string> Gevraagd, string Toelichting,
        IReadOnlyCollection<UitspraakId> Teksten, DateOnly ReactieVoor, bool Monitoren)
    {
        /// <summary>Made by the form, so that a double click gives one offer.</summary>
        public OverdrachtId Id { get; init; } = OverdrachtId.New();

        /// <summary>The draft it comes from; finished in the same transaction.</summary>
        public ConceptId? Concept { get; init; }
    }

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, Naslagwerk naslag, TimeProvider clock)
        {
            var today = clock.Today();
            RuleFor(c => c.Naar).Must(naar => naar.Value != Guid.Empty).WithMessage(text["Kies aan wie u de casus aanbiedt."]);
            RuleFor(c => c.Gevraagd).NotEmpty().WithMessage(text["Kies wat u van de ontvanger vraagt."]);
            RuleForEach(c => c.Gevraagd).Code(CodeLijsten.SoortOverdrachtVraag, naslag, today, text["Deze code is niet bekend. Kies uit de lijst."]);
            RuleFor(c => c.Toelichting).NotEmpty().WithMessage(text["Beschrijf wat de ontvanger moet weten en doen."]);
            RuleFor(c => c.Toelichting).Leesbaar(Grens.Toelichting, text);
            RuleFor(c => c.ReactieVoor).Must(d => d >= today && d <= today.AddMonths(1))
                .WithMessage(text["Vraag een reactie tussen vandaag en een maand na vandaag."]);
        }
    }

    public async Task<Outcome<OverdrachtAanbod>> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Overdrachten.FindAsync([command.Id], ct) is { } earlier && earlier.Van == wie.Organisatie)
        {
            return earlier;
        }

        var ready = await aanbiedingen.PrepareAsync(command, wie, ct);
        if (ready.Value is not { } klaar)
        {
            return ready.Result;
        }

        var now = clock.Now();
        var nummer = await db.NextAsync(wie.Organisatie, "overdracht", Amsterdam.Day(now), ct);
        var aanbod = OverdrachtAanbod.Offer(command.Id, nummer, klaar.Aanbieding, now);
        await StartAsync(aanbod, klaar, wie, now, ct);
        if (command.Concept is { } id && await db.Concepten.FindAsync([id], ct) is { } concept)
        {
            concept.Finish(aanbod.Id.Value, now);
        }

        var saved = await db.TrySaveAsync("Een collega heeft deze casus net gewijzigd. Bekijk de nieuwe stand en bied opnieuw aan.", ct);
        if (!saved.Succeeded)
        {
            // Two clicks at the same moment: the other one was first, and it was ours.
            return await db.Overdrachten.SingleOrDefaultAsync(o => o.Id == command.Id && o.Van == wie.Organisatie, ct) is { } first ? first : saved;
        }

        await transaction.CommitAsync(ct);
        return aanbod;
    }

    private async Task StartAsync(OverdrachtAanbod aanbod, Aanbiedingen.Klaar klaar, Wie wie, DateTime now, CancellationToken ct)
    {
        var (casus, naar) = (klaar.Casus, klaar.Naar);
        var todo = await db.Taken.Where(
            t => t.Casus == casus.Id && t.Soort == SoortTaak.OverdrachtAanbieden && t.AfgedaanOp == null).ToListAsync(ct);
        todo.ForEach(taak => taak.Finish(now, wie.Door));
        casus.Enter(CasusFase.NaVeiligheidsbeoordeling);
        var about = new Aanleiding { Overdracht = aanbod.Id, Spoed = aanbod.Voorbeeld.Spoed, Uiterlijk = aanbod.Voorbeeld.ReactieVoor };
        db.Add(aanbod);
        db.Add(Taak.Start(TaakId.New(), wie.Organisatie, SoortTaak.OverdrachtVolgen, now, about with
        {
            Casus = casus.Id,
            Melding = aanbod.Melding,
            Team = casus.Team,
            Medewerker = casus.Behandelaar ?? wie.Medewerker,
        }));
        if (naar.Aangesloten)
        {
            db.Add(Taak.Start(TaakId.New(), naar.Id, SoortTaak.OverdrachtBeslissen, now, about));
        }

        db.Add(Timeline.Line(casus.Id, SoortGebeurtenis.OverdrachtAangeboden, wie, now, aanbod.Melding, aanbod.Id, [naar.Naam]));
        db.Record(wie.Line("OverdrachtOffered", $"overdracht/{aanbod.Id}", now) with { Betreft = $"{casus.Id} {naar.Id}" });
    }
}
