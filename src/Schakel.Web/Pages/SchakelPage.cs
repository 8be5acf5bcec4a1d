using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Schakel.Core.Concepten;
using Schakel.Core.Toegang;
using Schakel.Web.Access;
using Schakel.Web.Pages.Concepten;

namespace Schakel.Web.Pages;

/// <summary>
/// What every page of the work has: who acts, the one answer for absent, foreign and forbidden, and text that is not
/// lost (ADR-0011).
/// </summary>
public abstract class SchakelPage : PageModel
{
    public Wie Wie => HttpContext.Wie();

    /// <summary>What became of text that came too late; null when there was none. The layout says it.</summary>
    public Herstel? Herstel { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (executed.Exception is not null)
        {
            return;
        }

        // A GET that shows its form may put text back into it; a POST that is sent on has recorded its form.
        if (HttpMethods.IsGet(Request.Method) && executed.Result is PageResult)
        {
            Herstel = await Herstel.OnAsync(this);
        }
        else if (HttpMethods.IsPost(Request.Method) && executed.Result is LocalRedirectResult or IKeepTempDataResult)
        {
            await ForgetAsync();
        }
    }

    /// <summary>After a post, so that reloading the next page does not send the form again.</summary>
    protected IActionResult SeeOther(string path, string? fragment = null) =>
        LocalRedirect(fragment is null ? path : $"{path}#{fragment}");

    // The drafts of this form: the one that was put back, and those that the form saved by itself.
    private async Task ForgetAsync()
    {
        List<Guid> ids = [];
        if (Guid.TryParse(Request.Query[Herstel.Vraag], out var hersteld))
        {
            ids.Add(hersteld);
        }

        if (Request.HasFormContentType && Bewaarmerk.Of(Request.Form) is { Deel: Deel.Heel } merk)
        {
            ids.AddRange([merk.Concept.Value, merk.Versie]);
        }

        if (ids.Count > 0)
        {
            await HttpContext.RequestServices.GetRequiredService<DiscardConcept>().HandleAsync(
                new([.. ids.Select(id => new Core.Common.ConceptId(id))], RedenWeg.Vastgelegd, Request.Path), Wie, HttpContext.RequestAborted);
        }
    }
}
