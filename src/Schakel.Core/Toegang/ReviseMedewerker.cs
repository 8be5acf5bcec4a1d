using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;

namespace Schakel.Core.Toegang;

/// <summary>Use case: the name, the function, the team or the name to sign in with of a colleague changes.</summary>
public sealed class ReviseMedewerker(SchakelDb db, Medewerkerplaats plaats, TimeProvider clock)
{
    public sealed record Command(MedewerkerId Medewerker, Guid Versie, MedewerkerGegevens Gegevens);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text) => RuleFor(c => c.Gegevens).SetValidator(new MedewerkerRules(text));
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var medewerker = await db.Medewerkers.SingleAsync(m => m.Id == command.Medewerker && m.Organisatie == wie.Organisatie, ct);
        if (medewerker.Versie != command.Versie)
        {
            return Outcome.Conflict(AssignRol.Conflict);
        }

        var (gegevens, gebruikersnaam) = (command.Gegevens, command.Gegevens.Gebruikersnaam!.Trim());
        if (medewerker.Id == wie.Medewerker && gebruikersnaam != medewerker.Gebruikersnaam)
        {
            return Outcome.Refused("Uw eigen aanmeldnaam kan alleen een andere beheerder wijzigen: een typefout zou u buitensluiten.")
                .At(nameof(Medewerker.Gebruikersnaam));
        }

        var outcome = await plaats.CheckAsync(medewerker.Id, gebruikersnaam, gegevens.Team, wie, ct);
        if (!outcome.Succeeded)
        {
            return outcome;
        }

        medewerker.Describe(gebruikersnaam, gegevens.Naam!.Trim(), gegevens.Functie!.Trim(), gegevens.Team);
        db.Record(wie.Line("MedewerkerRevised", $"medewerker/{medewerker.Id}", clock.Now()));
        return await db.TrySaveAsync(AssignRol.Conflict, ct);
    }
}
