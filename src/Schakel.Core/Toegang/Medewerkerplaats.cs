using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;

namespace Schakel.Core.Toegang;

/// <summary>Whether there is room for somebody: a name to sign in with that nobody else has, in a team of the own organisation.</summary>
[PartOfUseCase]
public sealed class Medewerkerplaats(SchakelDb db)
{
    /// <summary>Says no more than that it cannot be: whose account it is may be the business of another organisation.</summary>
    public const string Bezet = "Met deze aanmeldnaam kan hier geen account bestaan. Controleer of u haar precies hebt overgenomen.";

    public async Task<Outcome> CheckAsync(MedewerkerId id, string gebruikersnaam, TeamId? team, Wie wie, CancellationToken ct)
    {
        if (await db.Medewerkers.AsNoTracking().SingleOrDefaultAsync(m => m.Gebruikersnaam == gebruikersnaam && m.Id != id, ct) is { } other)
        {
            return (other.Organisatie == wie.Organisatie
                ? Outcome.Refused("Deze aanmeldnaam heeft {0} al. Elke medewerker heeft een eigen aanmeldnaam.", other.Naam)
                : Outcome.Refused(Bezet)).At(nameof(Medewerker.Gebruikersnaam));
        }

        return team is null || await db.Teams.AnyAsync(t => t.Id == team && t.Organisatie == wie.Organisatie, ct)
            ? Outcome.Success
            : Outcome.Refused("Kies een team uit de lijst.").At(nameof(Medewerker.Team));
    }
}
