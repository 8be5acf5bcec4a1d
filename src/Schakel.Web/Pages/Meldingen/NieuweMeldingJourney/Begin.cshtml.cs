using Microsoft.AspNetCore.Mvc;
using Schakel.Core.Common;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>Where somebody picks up a draft: at the page that they began last.</summary>
[Requires(Recht.MeldingRegister)]
public sealed class BeginModel(Gereedschap hulp) : SchakelPage
{
    public async Task<IActionResult> OnGetAsync(Guid concept, CancellationToken ct)
    {
        var found = await hulp.FindAsync(new ConceptId(concept), Wie, ct);
        if (!Wie.Mag(Recht.MeldingRegister, found))
        {
            return NotFound();
        }

        var last = found!.Delen().Select(d => NieuweMelding.StapOf(d.Naam)).LastOrDefault(NieuweMelding.Stappen.Contains);
        return LocalRedirect(NieuweMelding.Path(found.Id, last ?? NieuweMelding.Contact));
    }
}
