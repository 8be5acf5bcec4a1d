using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Beheer;

/// <summary>What an administrator keeps; no client data anywhere behind it.</summary>
[Requires(Recht.BeheerStaff, Recht.BeheerReference, Recht.BeheerAudit)]
public sealed class IndexModel : SchakelPage
{
    public void OnGet()
    {
        // The page shows links only; each asks its own right.
    }
}
