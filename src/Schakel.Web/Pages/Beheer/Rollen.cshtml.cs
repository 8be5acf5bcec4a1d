using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Beheer;

/// <summary>What each role may do, as the data says.</summary>
[Requires(Recht.BeheerStaff)]
public sealed class RollenModel(Naslagwerk naslag) : SchakelPage
{
    public IReadOnlyList<RolBeschrijving> Rollen => naslag.Rechten.Rollen;

    public IReadOnlyList<RechtBeschrijving> Rechten => naslag.Rechten.All;

    public void OnGet()
    {
        // Everything comes from reference data.
    }
}
