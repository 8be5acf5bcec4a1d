using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Schakel.Core.Common;
using Schakel.Core.Overdracht;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>What every page about one offer does first: find it and ask whether this person may. Else it is not there.</summary>
public abstract class OverdrachtPage(OverdrachtQuery query) : SchakelPage
{
    [FromRoute]
    public Guid OverdrachtId { get; set; }

    public Aanbod Aanbod { get; private set; } = null!;

    protected OverdrachtId Id => new(OverdrachtId);

    protected OverdrachtQuery Query => query;

    /// <summary>The right, asked about this offer and this side of it.</summary>
    protected abstract bool Mag(Aanbod aanbod);

    /// <summary>Whether what this person sends is what is on record already: then somebody pressed twice, and nobody was first.</summary>
    protected virtual bool IsGedaan(OverdrachtAanbod aanbod) => true;

    /// <summary>Whether there is still something to do here; otherwise the page of the offer tells how it went.</summary>
    protected virtual bool KanNog(Aanbod aanbod) => aanbod.Overdracht.IsOpen;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await FindAsync())
        {
            context.Result = NotFound();
        }
        else if (!KanNog(Aanbod))
        {
            context.Result = TooLate();
        }
        else
        {
            await base.OnPageHandlerExecutionAsync(context, next);
        }
    }

    /// <summary>Looks again, after somebody may have changed it.</summary>
    protected async Task<bool> FindAsync()
    {
        var found = await query.FindAsync(Id, HttpContext.RequestAborted);
        Aanbod = found!;
        return found is not null && Mag(found);
    }

    /// <summary>After a refusal: the form again with what was typed, or the page of the offer when it is decided meanwhile.</summary>
    protected async Task<IActionResult> AgainAsync() => await FindAsync() && KanNog(Aanbod) ? Page() : TooLate();

    // What was sent came after the decision of somebody else; the page of the offer says so, and whose.
    private IActionResult TooLate() =>
        SeeOther(HttpMethods.IsPost(Request.Method) && !IsGedaan(Aanbod.Overdracht) ? $"{Aanbod.Pad}?telaat=true" : Aanbod.Pad);
}
