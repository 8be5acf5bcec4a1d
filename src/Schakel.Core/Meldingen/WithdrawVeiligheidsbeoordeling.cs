using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Core.Meldingen;

/// <summary>
/// Use case: a besluit was wrong and is withdrawn with a reason; it stays readable and the melding waits for a new one.
/// </summary>
/// <remarks>The term still runs from the receipt of the melding: withdrawing buys no time.</remarks>
public sealed class WithdrawVeiligheidsbeoordeling(SchakelDb db, TimeProvider clock, TermijnenRegister termijnen)
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
        var casus = await db.Casussen.SingleAsync(c => c.Id == melding.Casus, ct);
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

        await RestartAsync(melding, casus, wie, now, ct);
        db.Add(Timeline.Line(melding, SoortGebeurtenis.BesluitIngetrokken, wie, now, melding.Nummer));
        db.Record(wie.Line("VeiligheidsbeoordelingWithdrawn", $"melding/{melding.Id}", now));
        return await db.TrySaveAsync("Een collega heeft deze melding net gewijzigd. Bekijk de nieuwe stand.", ct);
    }

    // An offer that waits has a task that follows it; one that was accepted stands on the timeline.
    private async Task<bool> IsCarriedOutAsync(Veiligheidsbeoordeling beoordeling, Melding melding, CancellationToken ct) =>
        await db.Taken.AnyAsync(t => t.Melding == melding.Id && t.Soort == SoortTaak.OverdrachtVolgen && t.AfgedaanOp == null, ct)
        || await db.Gebeurtenissen.AnyAsync(
            g => g.Melding == melding.Id && g.Soort == SoortGebeurtenis.OverdrachtAangenomen && g.Op >= beoordeling.VastgesteldOp, ct);

    private async Task RestartAsync(Melding melding, Casus casus, Wie wie, DateTime now, CancellationToken ct)
    {
        var open = await db.Taken.Where(t => t.Casus == casus.Id && t.AfgedaanOp == null).ToListAsync(ct);
        open.FindAll(t => t.Melding == melding.Id).ForEach(taak => taak.Finish(now, wie.Door));
        if (!await db.Zichten.AnyAsync(z => z.Casus == casus.Id && z.Tot == null, ct))
        {
            db.Add(Zicht.Take(ZichtId.New(), casus.Id, casus.Organisatie, await db.StandsForAsync(casus, wie, ct), now));
        }

        casus.Enter(Phase(open.FindAll(t => t.AfgedaanOp is null)));
        db.Add(Taak.Start(TaakId.New(), melding.Organisatie, SoortTaak.Beoordelen, melding.OntvangenOp, new Aanleiding
        {
            Casus = casus.Id,
            Melding = melding.Id,
            Spoed = melding.Spoed,
            Termijn = TermijnSoort.Veiligheidsbeoordeling,
            Uiterlijk = termijnen.Compute(TermijnSoort.Veiligheidsbeoordeling, Amsterdam.Time(melding.OntvangenOp)).Value?.Uiterlijk,
            Team = casus.Team,
            Medewerker = casus.Behandelaar,
        }));
    }

    // What other besluiten set going still goes on.
    private static CasusFase Phase(List<Taak> others) =>
        others.Exists(t => t.Soort is not (SoortTaak.Beoordelen or SoortTaak.Vervolgmelding or SoortTaak.Monitoren)) ? CasusFase.NaVeiligheidsbeoordeling
        : others.Exists(t => t.Soort == SoortTaak.Monitoren) ? CasusFase.Monitoring
        : CasusFase.Veiligheidsbeoordeling;
}
