using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: the national team asks every programme region of a day the same questions.</summary>
/// <remarks>The id comes from the form, so that a double click asks once.</remarks>
public sealed class OpenRonde(SchakelDb db, Naslagwerk naslag, TimeProvider clock)
{
    public sealed record Command(RondeId Ronde, VragenlijstversieId Vragenlijst, string? Naam, DateOnly? Peildatum, DateOnly? Van, DateOnly? TotEnMet);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, TimeProvider clock, Naslagwerk naslag)
        {
            RuleFor(c => c.Vragenlijst).Must(v => v.Value != Guid.Empty).WithMessage(text["Kies een vastgestelde vragenlijst."]);
            RuleFor(c => c.Naam).Must(n => Invoer.Tidy(n) is not null).WithMessage(text["Vul de naam van de ronde in."]).Leesbaar(Grens.Naam, text);
            RuleFor(c => c.Peildatum).NotNull().WithMessage(text["Vul de peildatum in."]);
            RuleFor(c => c.Peildatum).Must(p => p is null || naslag.Gebieden.Op(SoortGebied.Programmaregio, p.Value).Count > 0)
                .WithMessage(text["Op deze dag waren er nog geen programmaregio's."]);
            RuleFor(c => c.Van).NotNull().WithMessage(text["Vul in vanaf wanneer regio's kunnen antwoorden."]);
            RuleFor(c => c.TotEnMet).NotNull().WithMessage(text["Vul in tot en met wanneer regio's kunnen antwoorden."]);
            RuleFor(c => c.TotEnMet).GreaterThanOrEqualTo(c => c.Van).When(c => c.Van is not null && c.TotEnMet is not null)
                .WithMessage(text["Het einde ligt voor het begin. Kies een latere dag."]);
            RuleFor(c => c.TotEnMet).GreaterThanOrEqualTo(_ => clock.Today()).When(c => c.TotEnMet is not null)
                .WithMessage(text["Kies vandaag of een latere dag: anders kan niemand antwoorden."]);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        if (await db.Rondes.AnyAsync(r => r.Id == command.Ronde, ct))
        {
            return Outcome.Success;
        }

        if (!await db.Vragenlijstversies.AnyAsync(v => v.Id == command.Vragenlijst && v.Organisatie == wie.Organisatie && v.Status == Vragenlijststatus.Vastgesteld, ct))
        {
            return Outcome.Refused("Kies een vastgestelde vragenlijst.").At(nameof(Command.Vragenlijst));
        }

        if (await db.Rondes.AnyAsync(r => r.Organisatie == wie.Organisatie && r.Peildatum == command.Peildatum, ct))
        {
            return Outcome.Refused("Er is al een ronde met deze peildatum.").At(nameof(Command.Peildatum));
        }

        db.Add(Ronde.Open(command, wie.Organisatie));
        db.AddRange(Ask(command.Ronde, command.Peildatum!.Value, naslag));
        db.Record(wie.Line("RondeOpened", $"ronde/{command.Ronde}", clock.Now()));
        var outcome = await db.TrySaveAsync("Een collega begon op hetzelfde moment. Probeer het opnieuw.", ct);
        return outcome.Succeeded || await db.Rondes.AnyAsync(r => r.Id == command.Ronde, ct) ? Outcome.Success : outcome;
    }

    /// <summary>One for each region of that day.</summary>
    public static IEnumerable<Uitvraag> Ask(RondeId ronde, DateOnly peildatum, Naslagwerk naslag) =>
        naslag.Gebieden.Op(SoortGebied.Programmaregio, peildatum).Select(regio => Uitvraag.Ask(UitvraagId.New(), ronde, regio.Code));
}
