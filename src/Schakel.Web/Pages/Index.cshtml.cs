using Microsoft.AspNetCore.Mvc;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages;

/// <summary>The front door: everybody goes straight to what they must do now.</summary>
[AnyRole]
public sealed class IndexModel : SchakelPage
{
    public IActionResult OnGet() => LocalRedirect(
        Wie.Mag(Recht.WerkvoorraadView) ? "/werkvoorraad" : Wie.Mag(Recht.ProgrammaView) ? "/programma" : "/beheer");
}
