using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Beheer;

/// <summary>The teams of the own organisation.</summary>
[Requires(Recht.BeheerStaff)]
public sealed class TeamsModel(SchakelDb db) : SchakelPage
{
    public IReadOnlyList<Regel> Regels { get; private set; } = [];

    public sealed record Regel(TeamId Id, string Naam, int Mensen);

    public async Task OnGetAsync(CancellationToken ct) => Regels = await db.Teams.AsNoTracking()
        .Where(t => t.Organisatie == Wie.Organisatie).OrderBy(t => t.Naam)
        .Select(t => new Regel(t.Id, t.Naam, db.Medewerkers.Count(m => m.Team == t.Id && m.Actief))).ToListAsync(ct);
}
