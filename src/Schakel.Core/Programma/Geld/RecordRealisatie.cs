using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: a region records what a post did cost in a year.</summary>
public sealed class RecordRealisatie(SchakelDb db, TimeProvider clock)
{
    public const string Conflict = "Een collega heeft dit bedrag net gewijzigd. Bekijk de nieuwe stand; wat u typte is er nog.";

    /// <param name="Gerealiseerd">In cents.</param>
    public sealed record Command(BegrotingsbedragId Bedrag, Guid Versie, long? Gerealiseerd);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text) => RuleFor(c => c.Gerealiseerd)
            .NotNull().WithMessage(text["Vul een bedrag in. Is er niets uitgegeven, vul dan 0 in."])
            .GreaterThanOrEqualTo(0).WithMessage(text["Vul een bedrag van nul of meer in."]);
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var (plan, bedrag) = await db.FindBedragAsync(command.Bedrag, wie, ct);
        if (bedrag.Versie != command.Versie)
        {
            return bedrag.Gerealiseerd == command.Gerealiseerd ? Outcome.Success : Outcome.Conflict(Conflict);
        }

        bedrag.Realise(command.Gerealiseerd!.Value);
        db.Record(wie.Line("RealisatieRecorded", $"plan/{plan}", clock.Now()) with { Betreft = $"begrotingsbedrag/{bedrag.Id}" });
        var outcome = await db.TrySaveAsync(Conflict, ct);
        return outcome.Succeeded
            || await db.Begrotingsbedragen.AsNoTracking().AnyAsync(b => b.Id == command.Bedrag && b.Gerealiseerd == command.Gerealiseerd, ct)
                ? Outcome.Success
                : outcome;
    }
}
