using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;

namespace Schakel.Core.Toegang;

/// <summary>Use case: the administrator gives a colleague another role, or opens a closed account again.</summary>
/// <remarks>It counts from their next click on: rights are read anew for each request.</remarks>
public sealed class AssignRol(SchakelDb db, Naslagwerk naslag, TimeProvider clock)
{
    internal const string Conflict = "Een collega heeft dit account net gewijzigd. Bekijk de nieuwe stand en kies opnieuw.";

    /// <param name="Soort">The kind of the organisation, which decides what roles there are.</param>
    /// <param name="Open">Opens an account that is closed; an open one stays open.</param>
    public sealed record Command(MedewerkerId Medewerker, Guid Versie, string Soort, string Rol, bool Open);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, Naslagwerk naslag) =>
            RuleFor(c => c.Rol).Must((command, rol) => naslag.Rechten.Voor(command.Soort).Any(r => r.Naam == rol))
                .WithMessage(text["Kies een rol uit de lijst."]);
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        if (command.Medewerker == wie.Medewerker)
        {
            return Outcome.Refused("U kunt uw eigen rol niet wijzigen. Vraag een andere beheerder.");
        }

        var medewerker = await db.Medewerkers.SingleAsync(m => m.Id == command.Medewerker && m.Organisatie == wie.Organisatie, ct);
        if (medewerker.Versie != command.Versie)
        {
            return Outcome.Conflict(Conflict);
        }

        if (await LeavesWorkAsync(medewerker, command.Rol, ct))
        {
            return Outcome.Refused("Deze collega heeft nog open werk, en de nieuwe rol ziet de werkvoorraad niet. Laat het werk eerst aan een ander toewijzen.")
                .At(nameof(command.Rol));
        }

        medewerker.Assign(command.Rol, command.Open);
        db.Record(wie.Line("RolAssigned", $"medewerker/{medewerker.Id}", clock.Now()) with
        {
            Betreft = command.Rol,
            Grond = medewerker.Actief ? "actief" : "gesloten",
        });
        return await db.TrySaveAsync(Conflict, ct);
    }

    private async Task<bool> LeavesWorkAsync(Medewerker medewerker, string rol, CancellationToken ct) =>
        !naslag.Rechten.Van(rol).Contains(Recht.WerkvoorraadView)
        && await db.Taken.AnyAsync(t => t.Medewerker == medewerker.Id && t.AfgedaanOp == null, ct);
}
