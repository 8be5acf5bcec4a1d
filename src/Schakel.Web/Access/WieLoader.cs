using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Web.Access;

/// <summary>Finds out who acts, with one statement for each request, so that a withdrawn right counts at once.</summary>
public sealed class WieLoader(SchakelDb db, Naslagwerk naslag)
{
    /// <summary>The claim that the cookie holds; everything else is read anew.</summary>
    public const string MedewerkerClaim = "medewerker";

    /// <summary>The claims that the pages and the navigation read.</summary>
    public const string RechtClaim = "recht";

    public async Task<Wie?> LoadAsync(ClaimsPrincipal user, string herkomst, CancellationToken ct)
    {
        if (!Guid.TryParse(user.FindFirstValue(MedewerkerClaim), out var id))
        {
            return null;
        }

        var medewerkerId = new MedewerkerId(id);
        var found = await (
            from medewerker in db.Medewerkers.AsNoTracking()
            join organisatie in db.Organisaties.AsNoTracking() on medewerker.Organisatie equals organisatie.Id
            where medewerker.Id == medewerkerId && medewerker.Actief
            select new
            {
                Medewerker = medewerker,
                Organisatie = organisatie,
                Signalen = db.Taken.Count(t => t.Medewerker == medewerkerId && t.Soort == SoortTaak.Vervolgmelding && t.AfgedaanOp == null),
            }).SingleOrDefaultAsync(ct);
        return found is null ? null : new Wie(
            medewerkerId, found.Organisatie.Id, found.Medewerker.Naam, naslag.Rechten.Van(found.Medewerker.Rol))
        {
            Team = found.Medewerker.Team,
            Rol = found.Medewerker.Rol,
            OrganisatieNaam = found.Organisatie.Naam,
            OrganisatieCode = found.Organisatie.Code,
            Gemeenten = found.Organisatie.Gemeenten,
            Soort = found.Organisatie.Soort,
            Signalen = found.Signalen,
            Herkomst = herkomst,
        };
    }

    /// <summary>The user as pages and navigation see them.</summary>
    public static ClaimsPrincipal Principal(Wie wie, string scheme) => new(new ClaimsIdentity(
        wie.Rechten.Select(recht => new Claim(RechtClaim, recht))
            .Append(new Claim(MedewerkerClaim, wie.Medewerker.ToString()))
            .Append(new Claim(ClaimTypes.Name, wie.Naam)), scheme));
}
