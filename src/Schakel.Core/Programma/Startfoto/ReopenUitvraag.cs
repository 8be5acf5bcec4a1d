using FluentValidation;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: the national team gives submitted answers back to the region, with a reason.</summary>
public sealed class ReopenUitvraag(Uitvraagplaats plaats, TimeProvider clock)
{
    public sealed record Command(RondeId Ronde, string Regio, string? Reden);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text) =>
            RuleFor(c => c.Reden).Must(r => Invoer.Tidy(r) is not null).WithMessage(text["Vul in waarom de antwoorden terug gaan."]).Leesbaar(Grens.Toelichting, text);
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        if (await plaats.FindAsync(command.Ronde, command.Regio, wie, ct) is not { } dossier || !wie.MagLeiden(dossier.Ronde))
        {
            return Outcome.Refused("Alleen het landelijke team heropent.");
        }

        var reden = command.Reden!.Trim();
        if (dossier.Uitvraag.IngediendOp is null)
        {
            return dossier.Uitvraag.Heropening == reden ? Outcome.Success : Outcome.Refused("Deze antwoorden zijn niet ingediend.");
        }

        if (!dossier.Ronde.IsOpen(clock.Today()))
        {
            return Outcome.Refused("Deze ronde is gesloten: heropenen kan niet meer.");
        }

        dossier.Uitvraag.Reopen(reden);
        var outcome = await plaats.SaveAsync(dossier.Uitvraag, "UitvraagReopened", wie, ct);
        return outcome.Succeeded || (await plaats.FindAsync(command.Ronde, command.Regio, wie, ct))?.Uitvraag is { IngediendOp: null } saved && saved.Heropening == reden ? Outcome.Success : outcome;
    }
}
