using Microsoft.EntityFrameworkCore;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Beheer;

/// <summary>The staff of the own organisation.</summary>
[Requires(Recht.BeheerStaff)]
public sealed class MedewerkersModel(SchakelDb db, Naslagwerk naslag) : SchakelPage
{
    public IReadOnlyList<Regel> Regels { get; private set; } = [];

    public sealed record Regel(Medewerker Medewerker, string? Team);

    public string RolVan(Medewerker medewerker) =>
        naslag.Rechten.Rol(medewerker.Rol)?.Titel.ToString() ?? medewerker.Rol;

    public async Task OnGetAsync(CancellationToken ct) => Regels = await (
        from medewerker in db.Medewerkers.AsNoTracking()
        where medewerker.Organisatie == Wie.Organisatie
        join team in db.Teams on medewerker.Team equals (Core.Common.TeamId?)team.Id into teams
        from team in teams.DefaultIfEmpty()
        orderby medewerker.Actief descending, medewerker.Naam
        select new Regel(medewerker, team == null ? null : team.Naam)).ToListAsync(ct);
}
