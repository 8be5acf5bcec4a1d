using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: a region plans another amount for a post in a year, and says why; what was planned before stays readable.</summary>
/// <remarks>The id of the change comes from the form, so that a double click records once.</remarks>
public sealed class ReviseBedrag(SchakelDb db, TimeProvider clock)
{
    /// <param name="Gepland">In cents.</param>
    public sealed record Command(BegrotingsbedragId Bedrag, BegrotingswijzigingId Wijziging, Guid Versie, long? Gepland, string? Reden);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text)
        {
            RuleFor(c => c.Gepland).NotNull().WithMessage(text["Vul in wat er nu gepland is."])
                .GreaterThanOrEqualTo(0).WithMessage(text["Vul een bedrag van nul of meer in."]);
            RuleFor(c => c.Reden).Must(r => Invoer.Tidy(r) is not null).WithMessage(text["Leg uit waarom het bedrag verandert."])
                .Leesbaar(Grens.Toelichting, text);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var (plan, bedrag) = await db.FindBedragAsync(command.Bedrag, wie, ct);
        if (await IsThereAsync(command, ct))
        {
            return Outcome.Success;
        }

        if (bedrag.Versie != command.Versie)
        {
            return Outcome.Conflict(RecordRealisatie.Conflict);
        }

        if (bedrag.Gepland == command.Gepland)
        {
            return Outcome.Refused("Dit bedrag is al gepland. Vul een ander bedrag in.").At(nameof(Command.Gepland));
        }

        var now = clock.Now();
        db.Add(bedrag.Replan(command.Wijziging, command.Gepland!.Value, command.Reden!.Trim(), now, wie.OrganisatieNaam));
        db.Record(wie.Line("BedragRevised", $"plan/{plan}", now) with { Betreft = $"begrotingsbedrag/{bedrag.Id}" });
        var outcome = await db.TrySaveAsync(RecordRealisatie.Conflict, ct);
        return outcome.Succeeded || await IsThereAsync(command, ct) ? Outcome.Success : outcome;
    }

    private Task<bool> IsThereAsync(Command command, CancellationToken ct) =>
        db.Begrotingswijzigingen.AnyAsync(w => w.Id == command.Wijziging && w.Bedrag == command.Bedrag, ct);
}
