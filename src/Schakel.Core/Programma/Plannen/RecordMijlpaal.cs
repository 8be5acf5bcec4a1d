using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: an action gets a milestone, or one is moved or reached.</summary>
/// <remarks>The id comes from the form: a new one makes a milestone, and a double click makes one.</remarks>
public sealed class RecordMijlpaal(SchakelDb db, TimeProvider clock)
{
    private const string Conflict = "Een collega heeft deze mijlpaal net gewijzigd. Bekijk de nieuwe stand; wat u typte is er nog.";

    /// <param name="Versie">Of the milestone as it was read; empty for a new one.</param>
    public sealed record Command(
        ActieId Actie, MijlpaalId Mijlpaal, Guid Versie, string? Omschrijving, DateOnly? Gepland, DateOnly? GehaaldOp, string? Bewijs);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, TimeProvider clock)
        {
            RuleFor(c => c.Omschrijving).NotEmpty().WithMessage(text["Vul in wat er dan is."]).Leesbaar(Grens.Toelichting, text);
            RuleFor(c => c.Gepland).NotNull().WithMessage(text["Vul in wanneer het er moet zijn."]);
            RuleFor(c => c.GehaaldOp).LessThanOrEqualTo(_ => clock.Today()).WithMessage(text["Vul vandaag in of een dag daarvoor."]);
            RuleFor(c => c.Bewijs).NotEmpty().When(c => c.GehaaldOp is not null)
                .WithMessage(text["Noem waaraan te zien is dat het resultaat er is."]);
            RuleFor(c => c.Bewijs).Leesbaar(Grens.Toelichting, text);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var actie = await db.Acties.AsNoTracking().SingleAsync(a => a.Id == command.Actie && a.Organisatie == wie.Organisatie, ct);
        var mijlpaal = await db.Mijlpalen.SingleOrDefaultAsync(m => m.Id == command.Mijlpaal && m.Actie == actie.Id, ct);
        var isNew = mijlpaal is null;
        if (mijlpaal is not null && mijlpaal.Versie != command.Versie)
        {
            return Same(mijlpaal, command) ? Outcome.Success : Outcome.Conflict(Conflict);
        }

        if (mijlpaal is null)
        {
            mijlpaal = Mijlpaal.Plan(command.Mijlpaal, actie.Id, command.Omschrijving!, command.Gepland!.Value);
            db.Add(mijlpaal);
        }

        mijlpaal.Revise(command.Omschrijving!.Trim(), command.Gepland!.Value, command.GehaaldOp, Invoer.Tidy(command.Bewijs));
        db.Record(wie.Line(isNew ? "MijlpaalPlanned" : "MijlpaalRevised", $"actie/{actie.Id}", clock.Now()) with { Betreft = $"mijlpaal/{mijlpaal.Id}" });
        var outcome = await db.TrySaveAsync(Conflict, ct);
        return outcome.Succeeded || await db.Mijlpalen.AsNoTracking().SingleOrDefaultAsync(m => m.Id == command.Mijlpaal, ct) is { } saved && Same(saved, command)
            ? Outcome.Success
            : outcome;
    }

    // The second press of a button says what the first one saved.
    private static bool Same(Mijlpaal saved, Command asked) =>
        (saved.Actie, saved.Omschrijving, saved.Gepland, saved.GehaaldOp, saved.Bewijs)
            == (asked.Actie, asked.Omschrijving!.Trim(), asked.Gepland!.Value, asked.GehaaldOp, Invoer.Tidy(asked.Bewijs));
}
