using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;

namespace Schakel.Core.Overdracht;

/// <summary>Use case: Veilig Thuis takes an offer back, which it can until acceptance.</summary>
public sealed class WithdrawOverdracht(SchakelDb db, TimeProvider clock, Afronding afronding)
{
    public sealed record Command(OverdrachtId Overdracht, string Toelichting);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text)
        {
            RuleFor(c => c.Toelichting).NotEmpty().WithMessage(text["Vul in waarom u de overdracht intrekt."]);
            RuleFor(c => c.Toelichting).Leesbaar(Grens.Toelichting, text);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var aanbod = await db.Overdrachten.SingleAsync(o => o.Id == command.Overdracht, ct);
        if (aanbod.UnlessOfferer(wie) is { } refused)
        {
            return refused;
        }

        var now = clock.Now();
        var outcome = aanbod.Withdraw(wie.Naam, command.Toelichting, now);
        return outcome.Succeeded
            ? await afronding.ReturnAsync(aanbod, SoortGebeurtenis.OverdrachtIngetrokken, "OverdrachtWithdrawn", wie, now, ct)
            : outcome;
    }
}
