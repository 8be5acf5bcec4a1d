using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Meldingen;

/// <summary>Use case: a melding was set aside wrongly after all; it waits for its veiligheidsbeoordeling again.</summary>
/// <remarks>The term still runs from the receipt of the melding.</remarks>
public sealed class WithdrawAfdoening(SchakelDb db, TimeProvider clock, Hervatting hervatting)
{
    public sealed record Command(AfdoeningId Afdoening, string Reden);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text)
        {
            RuleFor(c => c.Reden).NotEmpty().WithMessage(text["Vul in waarom de melding toch beoordeeld wordt."]);
            RuleFor(c => c.Reden).Leesbaar(Grens.Toelichting, text);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var afdoening = await db.Afdoeningen.SingleAsync(a => a.Id == command.Afdoening, ct);
        var melding = await db.Meldingen.SingleAsync(m => m.Id == afdoening.Melding, ct);
        var now = clock.Now();
        var outcome = melding.Withdraw(afdoening, command.Reden, wie.Medewerker, now);
        if (!outcome.Succeeded)
        {
            return outcome;
        }

        await hervatting.RestartAsync(melding, wie, now, ct);
        db.Add(Timeline.Line(melding, SoortGebeurtenis.AfdoeningIngetrokken, wie, now, melding.Nummer));
        db.Record(wie.Line("AfdoeningWithdrawn", $"melding/{melding.Id}", now));
        return await db.TrySaveAsync("Een collega heeft deze melding net gewijzigd. Bekijk de nieuwe stand.", ct);
    }
}
