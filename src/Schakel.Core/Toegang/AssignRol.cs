using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;

namespace Schakel.Core.Toegang;

/// <summary>Use case: the administrator gives a colleague another role, or opens or closes their account.</summary>
/// <remarks>It counts from their next click on: rights are read anew for each request.</remarks>
public sealed class AssignRol(SchakelDb db, TimeProvider clock)
{
    /// <summary>The role of systems; no person holds it.</summary>
    public const string Koppelvlak = "koppelvlak";

    public sealed record Command(MedewerkerId Medewerker, Guid Versie, string Rol, bool Actief);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, Naslagwerk naslag) =>
            RuleFor(c => c.Rol).Must(rol => rol != Koppelvlak && naslag.Rechten.Rollen.Any(r => r.Naam == rol))
                .WithMessage(text["Kies een rol uit de lijst."]);
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        const string Conflict = "Een collega heeft dit account net gewijzigd. Bekijk de nieuwe stand en kies opnieuw.";
        if (command.Medewerker == wie.Medewerker)
        {
            return Outcome.Refused("U kunt uw eigen rol niet wijzigen en uw eigen account niet sluiten. Vraag een andere beheerder.");
        }

        var medewerker = await db.Medewerkers.SingleAsync(m => m.Id == command.Medewerker && m.Organisatie == wie.Organisatie, ct);
        if (medewerker.Versie != command.Versie)
        {
            return Outcome.Conflict(Conflict);
        }

        medewerker.Assign(command.Rol, command.Actief);
        db.Record(wie.Line("RolAssigned", $"medewerker/{medewerker.Id}", clock.Now()) with
        {
            Betreft = command.Rol,
            Grond = command.Actief ? "actief" : "gesloten",
        });
        return await db.TrySaveAsync(Conflict, ct);
    }
}
