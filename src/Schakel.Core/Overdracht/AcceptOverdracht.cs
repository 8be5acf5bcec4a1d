using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Overdracht;

/// <summary>
/// Use case: the receiver accepts a case by name, and holds zicht op veiligheid from that moment; or Veilig Thuis
/// records the written confirmation of a receiver that does not sign in here.
/// </summary>
public sealed class AcceptOverdracht(SchakelDb db, TimeProvider clock, Afronding afronding)
{
    /// <param name="Naam">Who watches over safety from now on.</param>
    /// <param name="Bevestiging">For a receiver that is not connected: by whom and how it was confirmed.</param>
    /// <param name="BevestigdOp">The day of that confirmation.</param>
    public sealed record Command(OverdrachtId Overdracht, string Naam, string? Bevestiging = null, DateOnly? BevestigdOp = null);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, TimeProvider clock)
        {
            RuleFor(c => c.Naam).NotEmpty().WithMessage(text["Vul in wie er vanaf nu zicht op veiligheid heeft."]);
            RuleFor(c => c.Naam).Leesbaar(Grens.Naam, text);
            RuleFor(c => c.Bevestiging).Leesbaar(Grens.Toelichting, text);
            RuleFor(c => c.Bevestiging).Must(b => b is null || !string.IsNullOrWhiteSpace(b))
                .WithMessage(text["Vul in wie er schriftelijk bevestigde en hoe."]);
            var today = clock.Today();
            RuleFor(c => c.BevestigdOp).Must(day => day is null || day <= today).WithMessage(text["De bevestiging kan niet in de toekomst liggen."]);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var aanbod = await db.Overdrachten.SingleAsync(o => o.Id == command.Overdracht, ct);
        var now = clock.Now();
        var outcome = wie.Organisatie == aanbod.Naar ? aanbod.Accept(command.Naam, now) : await ConfirmAsync(aanbod, command, wie, now, ct);
        return outcome.Succeeded ? await afronding.AcceptAsync(aanbod, command.Naam, wie, now, ct) : outcome;
    }

    private async Task<Outcome> ConfirmAsync(OverdrachtAanbod aanbod, Command command, Wie wie, DateTime now, CancellationToken ct)
    {
        if (aanbod.UnlessOfferer(wie) is { } refused)
        {
            return refused;
        }

        if (await db.Organisaties.AnyAsync(o => o.Id == aanbod.Naar && o.Aangesloten, ct))
        {
            return Outcome.Refused("Deze organisatie neemt zelf aan in Schakel; u kunt dat niet voor haar doen.");
        }

        return command is { Bevestiging: { } bevestiging, BevestigdOp: { } day }
            ? aanbod.Confirm(command.Naam, bevestiging, day, now)
            : Outcome.Refused("Vul in wie er schriftelijk bevestigde, wanneer en hoe.");
    }
}
