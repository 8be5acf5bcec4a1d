using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Schakel.Web.Access;

namespace Schakel.Web.Pages;

/// <summary>A fault of ours, told plainly, with a mark that stands in the log of the server as well.</summary>
[Public]
[IgnoreAntiforgeryToken]
public sealed class StoringModel : PageModel
{
    public string Kenmerk => HttpContext.TraceIdentifier;
}
