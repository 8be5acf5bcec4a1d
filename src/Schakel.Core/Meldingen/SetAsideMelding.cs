using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Core.Meldingen;

/// <summary>
/// Use case: a melding that does not belong at Veilig Thuis is set aside without a veiligheidsbeoordeling, and passed on
/// where it does belong.
/// </summary>
/// <remarks>
/// Every other melding gets an assessment, those of the police too (Informatieprotocol, later text; that of 2015 passed
/// on what held no violence without counting it, hence the flag on the code).
/// </remarks>
public sealed class SetAsideMelding(SchakelDb db, TimeProvider clock, Sluiting sluiting)
{
    private const string Raced = "Een collega heeft deze melding net gewijzigd. Bekijk de nieuwe stand; wat u typte is er nog.";

    /// <param name="Soort">A code of the list afdoening.</param>
    /// <param name="Ontvanger">To whom it is passed on; obligatory for the codes that say so.</param>
    public sealed record Command(MeldingId Melding, Guid Versie, string Soort, string? Ontvanger, string Toelichting);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, Naslagwerk naslag, TimeProvider clock)
        {
            var afdoening = naslag.Lijst(CodeLijsten.Afdoening);
            RuleFor(c => c.Soort).Code(CodeLijsten.Afdoening, naslag, clock.Today(), text["Kies waarom deze melding geen beoordeling krijgt."]);
            RuleFor(c => c.Ontvanger).NotEmpty().When(c => afdoening.Find(c.Soort)?.Heeft(Kenmerk.Doorsturen) == true)
                .WithMessage(text["Vul in aan wie u de melding doorstuurt."]);
            RuleFor(c => c.Ontvanger).Leesbaar(Grens.Naam, text);
            RuleFor(c => c.Toelichting).NotEmpty().WithMessage(text["Leg uit waarom deze melding geen beoordeling krijgt."]);
            RuleFor(c => c.Toelichting).Leesbaar(Grens.Toelichting, text);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var melding = await db.Meldingen.SingleAsync(m => m.Id == command.Melding, ct);
        if (melding.Versie != command.Versie)
        {
            return Outcome.Conflict(Raced);
        }

        var now = clock.Now();
        var afdoening = new Afdoening
        {
            Id = AfdoeningId.New(),
            Melding = melding.Id,
            Soort = command.Soort,
            Ontvanger = Invoer.Tidy(command.Ontvanger),
            Toelichting = command.Toelichting,
            Op = now,
            Door = wie.Medewerker,
        };
        var outcome = melding.SetAside(afdoening);
        return outcome.Succeeded ? await SaveAsync(melding, afdoening, wie, now, ct) : outcome;
    }

    private async Task<Outcome> SaveAsync(Melding melding, Afdoening afdoening, Wie wie, DateTime now, CancellationToken ct)
    {
        var casus = await db.Casussen.SingleAsync(c => c.Id == melding.Casus, ct);
        var open = await db.Taken.Where(t => t.Casus == casus.Id && t.AfgedaanOp == null).ToListAsync(ct);
        open.FindAll(t => t.Melding == melding.Id).ForEach(taak => taak.Finish(now, wie.Door));
        db.Add(afdoening);
        db.Add(Timeline.Line(melding, SoortGebeurtenis.MeldingAfgedaan, wie, now, melding.Nummer, afdoening.Soort));
        await sluiting.SettleAsync(casus, open, wie, now, ct);
        db.Record(wie.Line("MeldingSetAside", $"melding/{melding.Id}", now) with { Grond = afdoening.Soort });
        return await db.TrySaveAsync(Raced, ct);
    }
}
