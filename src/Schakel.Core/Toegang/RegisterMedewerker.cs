using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;

namespace Schakel.Core.Toegang;

/// <summary>Use case: somebody who works here gets an account, with a role that fits the kind of organisation.</summary>
public sealed class RegisterMedewerker(SchakelDb db, Medewerkerplaats plaats, TimeProvider clock)
{
    /// <param name="Id">Made by the form, so that a double click makes one.</param>
    /// <param name="Soort">The kind of the organisation, which decides what roles there are.</param>
    public sealed record Command(MedewerkerId Id, string Soort, MedewerkerGegevens Gegevens, string Rol);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, Naslagwerk naslag)
        {
            RuleFor(c => c.Gegevens).SetValidator(new MedewerkerRules(text));
            RuleFor(c => c.Rol).Must((command, rol) => naslag.Rechten.Voor(command.Soort).Any(r => r.Naam == rol))
                .WithMessage(text["Kies een rol uit de lijst."]);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        if (await IsMadeAsync(command.Id, wie, ct))
        {
            return Outcome.Success;
        }

        var (naam, functie, gebruikersnaam, team) = (
            command.Gegevens.Naam!.Trim(), command.Gegevens.Functie!.Trim(), command.Gegevens.Gebruikersnaam!.Trim(), command.Gegevens.Team);
        var outcome = await plaats.CheckAsync(command.Id, gebruikersnaam, team, wie, ct);
        if (!outcome.Succeeded)
        {
            return outcome;
        }

        db.Add(Medewerker.Register(command.Id, wie.Organisatie, team, gebruikersnaam, naam, functie, command.Rol));
        db.Record(wie.Line("MedewerkerRegistered", $"medewerker/{command.Id}", clock.Now()) with { Betreft = command.Rol });
        outcome = await db.TrySaveAsync(Medewerkerplaats.Bezet, ct);
        return outcome.Succeeded || await IsMadeAsync(command.Id, wie, ct)
            ? Outcome.Success
            : outcome.At(nameof(Medewerker.Gebruikersnaam));
    }

    private Task<bool> IsMadeAsync(MedewerkerId id, Wie wie, CancellationToken ct) =>
        db.Medewerkers.AnyAsync(m => m.Id == id && m.Organisatie == wie.Organisatie, ct);
}
