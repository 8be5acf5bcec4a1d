using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;

/// <summary>Who may take part in a besluit, and how many the organisation asks, the one who records among them.</summary>
public sealed record Collegas(int Nodig, IReadOnlyList<Collegas.Collega> Team, IReadOnlyList<Collegas.Collega> Anderen)
{
    public string Namen(IEnumerable<string> ids) => string.Join(", ", Team.Concat(Anderen)
        .Where(c => ids.Contains(c.Id.ToString(), StringComparer.OrdinalIgnoreCase)).Select(c => c.Naam));

    public sealed record Collega(MedewerkerId Id, string Naam, string Functie);
}

/// <summary>Reads the colleagues who may assess, those of the own team apart.</summary>
public sealed class CollegaQuery(SchakelDb db, Naslagwerk naslag)
{
    public async Task<Collegas> ReadAsync(Wie wie, CancellationToken ct)
    {
        var nodig = await db.Organisaties.Where(o => o.Id == wie.Organisatie).Select(o => o.DeelnemersBesluit).SingleAsync(ct);
        var all = await db.Medewerkers.AsNoTracking()
            .Where(m => m.Organisatie == wie.Organisatie && m.Actief && m.Id != wie.Medewerker).OrderBy(m => m.Naam).ToListAsync(ct);
        var may = all.FindAll(m => naslag.Rechten.Van(m.Rol).Contains(Recht.MeldingAssess));
        IReadOnlyList<Collegas.Collega> Of(bool own) =>
            [.. may.Where(m => (m.Team is not null && m.Team == wie.Team) == own).Select(m => new Collegas.Collega(m.Id, m.Naam, m.Functie))];
        return new Collegas(nodig, Of(own: true), Of(own: false));
    }
}
