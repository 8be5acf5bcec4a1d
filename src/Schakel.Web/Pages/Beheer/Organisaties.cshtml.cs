using Microsoft.EntityFrameworkCore;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Beheer;

/// <summary>The register of organisations.</summary>
[Requires(Recht.BeheerReference)]
public sealed class OrganisatiesModel(SchakelDb db, Naslagwerk naslag) : SchakelPage
{
    public IReadOnlyList<Organisatie> Organisaties { get; private set; } = [];

    public string SoortVan(Organisatie organisatie) => naslag.Lijst(CodeLijsten.SoortOrganisatie).NaamVan(organisatie.Soort);

    public string GemeentenVan(Organisatie organisatie)
    {
        var names = naslag.Gemeenten.All.ToLookup(g => g.Code, g => g.Naam);
        return string.Join(", ", organisatie.Gemeenten.Select(code => names[code].LastOrDefault() ?? code).Order(StringComparer.CurrentCulture));
    }

    public async Task OnGetAsync(CancellationToken ct) =>
        Organisaties = await db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).ToListAsync(ct);
}
