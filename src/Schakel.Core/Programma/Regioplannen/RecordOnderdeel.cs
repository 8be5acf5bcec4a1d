using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: a plan gets an action line or a theme, or one gets another name.</summary>
/// <remarks>The id comes from the form: a new one makes a heading, and a double click makes one. The number follows from the heading above.</remarks>
public sealed class RecordOnderdeel(SchakelDb db, TimeProvider clock)
{
    private const string Conflict = "Een collega heeft dit onderdeel net gewijzigd. Bekijk de nieuwe stand; wat u typte is er nog.";

    /// <param name="Was">Its name as it was read; null for a new one.</param>
    /// <param name="Boven">The number of its action line; null for a new action line. Of no account for one that is there.</param>
    public sealed record Command(PlanId Plan, PlanonderdeelId Onderdeel, string? Was, string? Boven, string? Naam);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text) => RuleFor(c => c.Naam)
            .Must(n => Invoer.Tidy(n) is not null).WithMessage(text["Vul de naam van het onderdeel in."]).Leesbaar(Grens.Naam, text);
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var plan = await db.Plannen.AsNoTracking().SingleAsync(p => p.Id == command.Plan && p.Organisatie == wie.Organisatie, ct);
        var naam = command.Naam!.Trim();
        var onderdeel = await db.Planonderdelen.SingleOrDefaultAsync(o => o.Id == command.Onderdeel && o.Plan == plan.Id, ct);
        if (onderdeel is not null && onderdeel.Naam != command.Was)
        {
            return onderdeel.Naam == naam ? Outcome.Success : Outcome.Conflict(Conflict);
        }

        var isNew = onderdeel is null;
        onderdeel?.Rename(naam);
        if (onderdeel is null)
        {
            if (command.Boven is not null && !await db.Planonderdelen.AnyAsync(o => o.Plan == plan.Id && o.Nummer == command.Boven, ct))
            {
                return Outcome.Refused("Kies een actielijn van dit plan.").At(nameof(Command.Boven));
            }

            var rang = await db.Planonderdelen.CountAsync(o => o.Plan == plan.Id, ct);
            db.Add(Planonderdeel.Make(command.Onderdeel, plan.Id, await db.NextNumberAsync(plan.Id, command.Boven, ct), naam, rang));
        }

        db.Record(wie.Line(isNew ? "OnderdeelAdded" : "OnderdeelRenamed", $"plan/{plan.Id}", clock.Now()) with { Betreft = $"planonderdeel/{command.Onderdeel}" });
        var outcome = await db.TrySaveAsync(Conflict, ct);
        return outcome.Succeeded || await db.Planonderdelen.AsNoTracking().AnyAsync(o => o.Id == command.Onderdeel && o.Naam == naam, ct)
            ? Outcome.Success
            : outcome;
    }
}
