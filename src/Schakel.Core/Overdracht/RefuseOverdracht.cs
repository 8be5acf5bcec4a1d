using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Core.Overdracht;

/// <summary>Use case: the receiver refuses with a reason; the case stays with Veilig Thuis.</summary>
public sealed class RefuseOverdracht(SchakelDb db, TimeProvider clock, Afronding afronding)
{
    public sealed record Command(OverdrachtId Overdracht, string Reden, string Toelichting);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, Naslagwerk naslag, TimeProvider clock)
        {
            RuleFor(c => c.Reden).Code(CodeLijsten.RedenWeigering, naslag, clock.Today(), text["Kies waarom u weigert."]);
            RuleFor(c => c.Toelichting).NotEmpty().WithMessage(text["Leg uit waarom u weigert, zodat Veilig Thuis verder kan."]);
            RuleFor(c => c.Toelichting).Leesbaar(Grens.Toelichting, text);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var aanbod = await db.Overdrachten.SingleAsync(o => o.Id == command.Overdracht, ct);
        if (aanbod.UnlessReceiver(wie) is { } refused)
        {
            return refused;
        }

        var now = clock.Now();
        var outcome = aanbod.Refuse(wie.Naam, command.Reden, command.Toelichting, now);
        return outcome.Succeeded
            ? await afronding.ReturnAsync(aanbod, SoortGebeurtenis.OverdrachtGeweigerd, "OverdrachtRefused", wie, now, ct)
            : outcome;
    }
}
