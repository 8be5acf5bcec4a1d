using Microsoft.AspNetCore.Mvc.RazorPages;
using Schakel.Web.Access;

namespace Schakel.Web.Pages;

/// <summary>The one answer for absent, foreign and forbidden: the same words, the same status.</summary>
[Public]
public sealed class NietGevondenModel : PageModel
{
    public void OnGet() => Response.StatusCode = StatusCodes.Status404NotFound;
}
