using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages;

/// <summary>What every page of the work has: who acts, and the one answer for absent, foreign and forbidden.</summary>
public abstract class SchakelPage : PageModel
{
    public Wie Wie => HttpContext.Wie();

    /// <summary>After a post, so that reloading the next page does not send the form again.</summary>
    protected IActionResult SeeOther(string path, string? fragment = null) =>
        LocalRedirect(fragment is null ? path : $"{path}#{fragment}");
}
