using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Meldingen;

/// <summary>Use case: the worker says in two lines what is going on now, for whoever opens the casus next.</summary>
public sealed class SummariseCasus(SchakelDb db, TimeProvider clock)
{
    public sealed record Command(CasusId Casus, Guid Versie, string WatSpeelt);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text)
        {
            RuleFor(c => c.WatSpeelt).NotEmpty().WithMessage(text["Vul in wat er nu speelt."]);
            RuleFor(c => c.WatSpeelt).Leesbaar(Grens.Toelichting, text);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        const string Conflict = "Een collega heeft deze casus net gewijzigd. Bekijk de nieuwe stand; wat u typte is er nog.";
        var casus = await db.Casussen.SingleAsync(c => c.Id == command.Casus, ct);
        if (casus.Versie != command.Versie)
        {
            return Outcome.Conflict(Conflict);
        }

        var now = clock.Now();
        casus.Summarise(command.WatSpeelt, wie.Medewerker, now);
        db.Add(Timeline.Line(casus.Id, SoortGebeurtenis.WatSpeeltBijgewerkt, wie, now));
        db.Record(wie.Line("CasusSummarised", $"casus/{casus.Id}", now));
        return await db.TrySaveAsync(Conflict, ct);
    }
}
