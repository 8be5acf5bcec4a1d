using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Core.Overdracht;

/// <summary>Use case: the receiver asks something before deciding; it stands on the worklist of Veilig Thuis at once.</summary>
public sealed class AskOverdrachtVraag(SchakelDb db, TimeProvider clock, Afronding afronding)
{
    public sealed record Command(OverdrachtId Overdracht, string Tekst)
    {
        /// <summary>Made by the form, so that a double click asks once.</summary>
        public OverdrachtVraagId Id { get; init; } = OverdrachtVraagId.New();
    }

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text)
        {
            RuleFor(c => c.Tekst).NotEmpty().WithMessage(text["Vul uw vraag in."]);
            RuleFor(c => c.Tekst).Leesbaar(Grens.Toelichting, text);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        if (await db.OverdrachtVragen.AnyAsync(v => v.Id == command.Id, ct))
        {
            return Outcome.Success;
        }

        var aanbod = await db.Overdrachten.SingleAsync(o => o.Id == command.Overdracht, ct);
        var outcome = aanbod.UnlessReceiver(wie) ?? aanbod.Ask();
        if (!outcome.Succeeded)
        {
            return outcome;
        }

        var now = clock.Now();
        var casus = await db.Casussen.SingleAsync(c => c.Id == aanbod.Casus, ct);
        db.Add(new OverdrachtVraag
        {
            Id = command.Id,
            Overdracht = aanbod.Id,
            Tekst = command.Tekst,
            GesteldDoor = wie.Naam,
            GesteldOp = now,
        });
        db.Add(Taak.Start(TaakId.New(), aanbod.Van, SoortTaak.VraagBeantwoorden, now, new Aanleiding
        {
            Casus = casus.Id,
            Melding = aanbod.Melding,
            Overdracht = aanbod.Id,
            Spoed = aanbod.Voorbeeld.Spoed,
            Uiterlijk = aanbod.Voorbeeld.ReactieVoor,
            Team = casus.Team,
            Medewerker = await db.WorkerOfAsync(casus, aanbod.AangebodenDoor, ct),
        }));
        db.Add(Timeline.Line(casus.Id, SoortGebeurtenis.VraagGesteld, wie, now, aanbod.Melding, aanbod.Id));
        return await afronding.SaveAsync("OverdrachtVraagAsked", aanbod, wie, now, ct);
    }
}
