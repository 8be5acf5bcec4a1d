using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Toegang;

/// <summary>Signing out ends the session of this browser.</summary>
[AnyRole]
public sealed class AfmeldenModel(SchakelDb db, TimeProvider clock) : SchakelPage
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        db.Record(Wie.Line("SignedOut", $"medewerker/{Wie.Medewerker}", clock.Now()));
        await db.SaveChangesAsync(ct);
        await HttpContext.SignOutAsync(Access.SignIn.Scheme);
        return LocalRedirect(Gate.SignInPath);
    }
}
