using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Schakel.Core.Common;

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
            context.Result = SeeOther(Aanbod.Pad);
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
    protected async Task<IActionResult> AgainAsync() => await FindAsync() && KanNog(Aanbod) ? Page() : SeeOther(Aanbod.Pad);
}
