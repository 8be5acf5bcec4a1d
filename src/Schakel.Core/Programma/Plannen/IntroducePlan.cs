using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: what the plan says of itself.</summary>
public sealed class IntroducePlan(SchakelDb db, TimeProvider clock)
{
    private const string Conflict = "Een collega heeft de inleiding net gewijzigd. Bekijk de nieuwe tekst; wat u typte is er nog.";

    public sealed record Command(PlanId Plan, Guid Versie, string? Inleiding);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text) => RuleFor(c => c.Inleiding).Leesbaar(Grens.Toelichting, text);
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var plan = await db.Plannen.SingleAsync(p => p.Id == command.Plan && p.Organisatie == wie.Organisatie, ct);
        if (plan.Versie != command.Versie)
        {
            return Outcome.Conflict(Conflict);
        }

        plan.Introduce(command.Inleiding?.Trim() ?? "");
        db.Record(wie.Line("PlanIntroduced", $"plan/{plan.Id}", clock.Now()));
        return await db.TrySaveAsync(Conflict, ct);
    }
}
