using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: a region begins a plan of its own, which nobody else sees until it is shared.</summary>
/// <remarks>The id comes from the form, so that a double click makes one.</remarks>
public sealed class DraftRegioplan(SchakelDb db, TimeProvider clock)
{
    public sealed record Command(PlanId Plan, string? Naam, DateOnly? Van, DateOnly? TotEnMet, string? Inleiding);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text)
        {
            RuleFor(c => c.Naam).Must(n => Invoer.Tidy(n) is not null).WithMessage(text["Vul de naam van het plan in."]).Leesbaar(Grens.Naam, text);
            RuleFor(c => c.Van).NotNull().WithMessage(text["Vul de eerste dag van het plan in."]);
            RuleFor(c => c.TotEnMet).NotNull().WithMessage(text["Vul de laatste dag van het plan in."]);
            RuleFor(c => c.TotEnMet).GreaterThan(c => c.Van).When(c => c.Van is not null)
                .WithMessage(text["Het einde ligt voor het begin. Kies een latere dag."]);
            RuleFor(c => c.Inleiding).Leesbaar(Grens.Toelichting, text);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        if (await IsThereAsync(command, wie, ct))
        {
            return Outcome.Success;
        }

        var plan = Plan.Draft(
            command.Plan, wie.Organisatie, SoortPlan.Regionaal, command.Naam!.Trim(), command.Van!.Value, command.TotEnMet!.Value, wie.OrganisatieCode);
        plan.Introduce(Invoer.Tidy(command.Inleiding) ?? "");
        db.Add(plan);
        db.Record(wie.Line("RegioplanDrafted", $"plan/{plan.Id}", clock.Now()));
        var outcome = await db.TrySaveAsync("Een collega was u net voor. Probeer het opnieuw.", ct);
        return outcome.Succeeded || await IsThereAsync(command, wie, ct) ? Outcome.Success : outcome;
    }

    private Task<bool> IsThereAsync(Command command, Wie wie, CancellationToken ct) =>
        db.Plannen.AnyAsync(p => p.Id == command.Plan && p.Organisatie == wie.Organisatie, ct);
}
