using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: who answers for an action, with whom, what must come of it and when.</summary>
public sealed class ReviseActie(SchakelDb db, TimeProvider clock)
{
    public sealed record Command(ActieId Actie, Guid Versie, ActieGegevens Gegevens);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text)
        {
            RuleFor(c => c.Gegevens.Eigenaar).Leesbaar(Grens.Naam, text);
            RuleFor(c => c.Gegevens.Resultaat).Leesbaar(Grens.Toelichting, text);
            RuleForEach(c => c.Gegevens.Partners).Leesbaar(Grens.Naam, text);
            RuleFor(c => c.Gegevens.Eind).GreaterThanOrEqualTo(c => c.Gegevens.Begin).When(c => c.Gegevens.Begin is not null)
                .WithMessage(text["Het einde ligt voor het begin. Kies een latere dag."]);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var actie = await db.Acties.SingleAsync(a => a.Id == command.Actie && a.Organisatie == wie.Organisatie, ct);
        if (actie.Versie != command.Versie)
        {
            return Outcome.Conflict(RecordActiestand.Conflict);
        }

        var gegevens = command.Gegevens;
        actie.Describe(gegevens with { Eigenaar = Invoer.Tidy(gegevens.Eigenaar), Resultaat = Invoer.Tidy(gegevens.Resultaat) });
        db.Record(wie.Line("ActieRevised", $"actie/{actie.Id}", clock.Now()));
        return await db.TrySaveAsync(RecordActiestand.Conflict, ct);
    }
}
