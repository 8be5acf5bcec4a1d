using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Core.Meldingen;

/// <summary>
/// Use case: monitoring ends. The receiver keeps zicht op veiligheid; a later melding about these people opens a new
/// casus.
/// </summary>
public sealed class CloseCasus(SchakelDb db, TimeProvider clock, Sluiting sluiting)
{
    /// <param name="Reden">A code of the list reden-sluiting.</param>
    /// <param name="WatSpeelt">How things stand at the end; empty leaves what stood there.</param>
    public sealed record Command(CasusId Casus, Guid Versie, string Reden, string? WatSpeelt);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, Naslagwerk naslag, TimeProvider clock)
        {
            RuleFor(c => c.Reden).Code(CodeLijsten.RedenSluiting, naslag, clock.Today(), text["Kies waarom u de casus sluit."]);
            RuleFor(c => c.WatSpeelt).Leesbaar(Grens.Toelichting, text);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        const string Conflict = "Een collega heeft deze casus net gewijzigd. Bekijk de nieuwe stand; wat u typte is er nog.";
        var casus = await db.Casussen.SingleAsync(c => c.Id == command.Casus, ct);
        if (!casus.Loopt)
        {
            return Outcome.Refused("Deze casus is al gesloten.");
        }

        if (casus.Versie != command.Versie)
        {
            return Outcome.Conflict(Conflict);
        }

        var open = await db.Taken.Where(t => t.Casus == casus.Id && t.AfgedaanOp == null).ToListAsync(ct);
        if (casus.Fase != CasusFase.Monitoring || open.Exists(t => t.Soort != SoortTaak.Monitoren))
        {
            return Outcome.Refused("Sluiten kan alleen vanuit de fase monitoren, als er verder geen werk openstaat.");
        }

        var now = clock.Now();
        open.ForEach(taak => taak.Finish(now, wie.Door));
        if (Invoer.Tidy(command.WatSpeelt) is { } tekst)
        {
            casus.Summarise(tekst, wie.Medewerker, now);
        }

        await sluiting.CloseAsync(casus, wie, now, ct, command.Reden);
        db.Record(wie.Line("CasusClosed", $"casus/{casus.Id}", now) with { Grond = command.Reden });
        return await db.TrySaveAsync(Conflict, ct);
    }
}
