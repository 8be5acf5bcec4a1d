using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: a plan gets an action under one of its headings; its number follows from that.</summary>
/// <remarks>The id comes from the form, so that a double click makes one.</remarks>
public sealed class AddActie(SchakelDb db, TimeProvider clock)
{
    private const string Conflict = "Een collega voegde op hetzelfde moment iets toe. Probeer het opnieuw; wat u typte is er nog.";

    // Of the phases of the programme: an action begins with being worked out.
    private const int Concretiseren = 1;

    /// <param name="Onderdeel">The number of its heading.</param>
    public sealed record Command(PlanId Plan, ActieId Actie, string? Onderdeel, string? Tekst, Schaal? Schaal);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text)
        {
            RuleFor(c => c.Onderdeel).NotEmpty().WithMessage(text["Kies onder welk thema de actie valt."]);
            RuleFor(c => c.Tekst).Must(t => Invoer.Tidy(t) is not null).WithMessage(text["Vul in wat de regio gaat doen."]).Leesbaar(Grens.Toelichting, text);
            RuleFor(c => c.Schaal).Must(s => s is null || Enum.IsDefined(s.Value)).WithMessage(text["Kies regionaal of lokaal."]);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var plan = await db.Plannen.AsNoTracking().SingleAsync(p => p.Id == command.Plan && p.Organisatie == wie.Organisatie, ct);
        if (await IsThereAsync(command, ct))
        {
            return Outcome.Success;
        }

        var onderdeel = await db.Planonderdelen.AsNoTracking().SingleOrDefaultAsync(o => o.Plan == plan.Id && o.Nummer == command.Onderdeel, ct);
        if (onderdeel is null)
        {
            return Outcome.Refused("Kies onder welk thema de actie valt.").At(nameof(Command.Onderdeel));
        }

        var nummer = await db.NextNumberAsync(plan.Id, onderdeel.Nummer, ct);
        var rang = await db.Acties.CountAsync(a => a.Plan == plan.Id, ct);
        var actie = Actie.Schedule(command.Actie, plan, onderdeel, new(nummer, Concretiseren, command.Tekst!.Trim()), rang);
        actie.Describe(new() { Schaal = command.Schaal });
        db.Add(actie);
        db.Record(wie.Line("ActieAdded", $"actie/{actie.Id}", clock.Now()) with { Betreft = $"plan/{plan.Id}" });
        var outcome = await db.TrySaveAsync(Conflict, ct);
        return outcome.Succeeded || await IsThereAsync(command, ct) ? Outcome.Success : outcome;
    }

    private Task<bool> IsThereAsync(Command command, CancellationToken ct) => db.Acties.AnyAsync(a => a.Id == command.Actie && a.Plan == command.Plan, ct);
}
