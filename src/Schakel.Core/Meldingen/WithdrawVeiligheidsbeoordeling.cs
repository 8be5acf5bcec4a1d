using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Core.Meldingen;

/// <summary>
/// Use case: a besluit was wrong and is withdrawn with a reason; it stays readable and the melding waits for a new one.
/// </summary>
public sealed class WithdrawVeiligheidsbeoordeling(SchakelDb db, TimeProvider clock, Hervatting hervatting)
{
    public sealed record Command(VeiligheidsbeoordelingId Beoordeling, string Reden);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text)
        {
            RuleFor(c => c.Reden).NotEmpty().WithMessage(text["Vul in waarom u het besluit intrekt."]);
            RuleFor(c => c.Reden).Leesbaar(Grens.Toelichting, text);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var beoordeling = await db.Veiligheidsbeoordelingen.SingleAsync(b => b.Id == command.Beoordeling, ct);
        var melding = await db.Meldingen.SingleAsync(m => m.Id == beoordeling.Melding, ct);
        if (await IsCarriedOutAsync(beoordeling, melding, ct))
        {
            return Outcome.Refused("Er loopt een overdracht op dit besluit of zij is aangenomen. Trek eerst de overdracht in, of neem een besluit op een nieuwe melding.");
        }

        var now = clock.Now();
        var outcome = melding.Withdraw(beoordeling, command.Reden, wie.Medewerker, now);
        if (!outcome.Succeeded)
        {
            return outcome;
        }

        await hervatting.RestartAsync(melding, wie, now, ct);
        db.Add(Timeline.Line(melding, SoortGebeurtenis.BesluitIngetrokken, wie, now, melding.Nummer));
        db.Record(wie.Line("VeiligheidsbeoordelingWithdrawn", $"melding/{melding.Id}", now));
        return await db.TrySaveAsync("Een collega heeft deze melding net gewijzigd. Bekijk de nieuwe stand.", ct);
    }

    // An offer that waits has a task that follows it; one that was accepted stands on the timeline.
    private async Task<bool> IsCarriedOutAsync(Veiligheidsbeoordeling beoordeling, Melding melding, CancellationToken ct) =>
        await db.Taken.AnyAsync(t => t.Melding == melding.Id && t.Soort == SoortTaak.OverdrachtVolgen && t.AfgedaanOp == null, ct)
        || await db.Gebeurtenissen.AnyAsync(
            g => g.Melding == melding.Id && g.Soort == SoortGebeurtenis.OverdrachtAangenomen && g.Op >= beoordeling.VastgesteldOp, ct);
}
