using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Overdracht;
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
        if (await db.Overdrachten.AnyAsync(o => o.Melding == melding.Id && (o.Status == OverdrachtStatus.Aangeboden || o.Status == OverdrachtStatus.Aangenomen) && o.AangebodenOp >= beoordeling.VastgesteldOp, ct))
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

    private async Task RestartAsync(Melding melding, Casus casus, Wie wie, DateTime now, CancellationToken ct)
    {
        var following = await db.Taken.Where(t => t.Melding == melding.Id && t.AfgedaanOp == null).ToListAsync(ct);
        following.ForEach(taak => taak.Finish(now, wie.Door));
        if (!await db.Zichten.AnyAsync(z => z.Casus == casus.Id && z.Tot == null, ct))
        {
            db.Add(Zicht.Take(ZichtId.New(), casus.Id, casus.Organisatie, wie.Naam, now));
        }

        var others = await db.Meldingen.AnyAsync(m => m.Casus == casus.Id && m.Id != melding.Id && m.Beoordeeld, ct);
        casus.Enter(others ? CasusFase.NaVeiligheidsbeoordeling : CasusFase.Veiligheidsbeoordeling);
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
}
