using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: whoever keeps the plan says how an action stands, and since when.</summary>
/// <remarks>The id comes from the form, so that a double click records once.</remarks>
public sealed class RecordActiestand(SchakelDb db, TimeProvider clock)
{
    public const string Conflict = "Een collega heeft deze actie net bijgewerkt. Bekijk de nieuwe stand; wat u typte is er nog.";

    public sealed record Command(
        ActieId Actie, ActiestandId Id, DateOnly? Peildatum, Actiestatus? Status, int? Fase, string? Toelichting, string? Bewijs);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, TimeProvider clock, Programmaplan plan)
        {
            RuleFor(c => c.Status).Must(s => s is { } status && Enum.IsDefined(status) && status != Actiestatus.NogNietBekend)
                .WithMessage(text["Kies hoe de actie ervoor staat."]);
            RuleFor(c => c.Fase).Must(f => f is { } fase && plan.Fase(fase) is not null).WithMessage(text["Kies de fase."]);
            RuleFor(c => c.Peildatum).NotNull().WithMessage(text["Vul in op welke dag dit zo was."]);
            RuleFor(c => c.Peildatum).LessThanOrEqualTo(_ => clock.Today()).WithMessage(text["Vul vandaag in of een dag daarvoor."]);
            RuleFor(c => c.Toelichting).NotEmpty().When(c => c.Status is Actiestatus.StaatStil or Actiestatus.Vervallen)
                .WithMessage(text["Leg uit waarom de actie stilstaat of vervalt."]);
            RuleFor(c => c.Bewijs).NotEmpty().When(c => c.Status == Actiestatus.Afgerond)
                .WithMessage(text["Noem waaraan te zien is dat het resultaat er is."]);
            RuleFor(c => c.Toelichting).Leesbaar(Grens.Toelichting, text);
            RuleFor(c => c.Bewijs).Leesbaar(Grens.Toelichting, text);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var actie = await db.Acties.SingleAsync(a => a.Id == command.Actie && a.Organisatie == wie.Organisatie, ct);
        if (await db.Actiestanden.AnyAsync(s => s.Id == command.Id && s.Actie == actie.Id, ct))
        {
            return Outcome.Success;
        }

        var now = clock.Now();
        var stand = Actiestand.Of(
            command.Id, actie.Id, command.Peildatum!.Value, command.Status!.Value, command.Fase!.Value, Invoer.Tidy(command.Toelichting),
            Invoer.Tidy(command.Bewijs), now, wie.OrganisatieNaam);
        actie.Stand(stand);
        db.Add(stand);
        db.Record(wie.Line("ActiestandRecorded", $"actie/{actie.Id}", now));
        var outcome = await db.TrySaveAsync(Conflict, ct);
        return outcome.Succeeded || await db.Actiestanden.AnyAsync(s => s.Id == command.Id, ct) ? Outcome.Success : outcome;
    }
}
