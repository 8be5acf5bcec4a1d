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

    /// <summary>Whether what was sent came after the decision of somebody else: then it can be read, and no longer be sent.</summary>
    public bool IsVoorbij { get; private set; }

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
            context.Result = await TooLateAsync();
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

    /// <summary>After a refusal: the form again with what was typed.</summary>
    protected async Task<IActionResult> AgainAsync() => !await FindAsync() ? NotFound() : KanNog(Aanbod) ? Page() : await TooLateAsync();

    /// <summary>What the page needs to show what was typed too late.</summary>
    protected virtual Task<bool> LoadAsync() => Task.FromResult(true);

    /// <summary>The form with what was typed and without a way to send it: nothing is left to be put right.</summary>
    protected IActionResult TooLate()
    {
        foreach (var field in ModelState.Values)
        {
            field.Errors.Clear();
        }

        IsVoorbij = true;
        return Page();
    }

    private async Task<IActionResult> TooLateAsync() =>
        HttpMethods.IsPost(Request.Method) && !IsGedaan(Aanbod.Overdracht) && await LoadAsync() ? TooLate() : SeeOther(Aanbod.Pad);
}
