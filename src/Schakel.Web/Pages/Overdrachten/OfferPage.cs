using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>What both steps of an offer share: the right, the melding, the draft; or why nothing can be offered.</summary>
public abstract class OfferPage(Aanbiedtafel tafel) : SchakelPage
{
    [FromRoute]
    public Guid MeldingId { get; set; }

    /// <summary>The draft that a form was shown with; a second press finds it recorded.</summary>
    [BindProperty]
    public Guid ConceptId { get; set; }

    public Melding Melding { get; private set; } = null!;

    /// <summary>Null when nothing can be offered; <see cref="Belet"/> then says why.</summary>
    public Aanbiedblad? Blad { get; private set; }

    public Outcome Belet { get; private set; } = Outcome.Success;

    /// <summary>From 1, for the steps above the form.</summary>
    public abstract int Stap { get; }

    protected Aanbiedtafel Tafel => tafel;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        if (await tafel.FindAsync(MeldingId, Wie, ct) is not { } melding)
        {
            context.Result = NotFound();
        }
        else if (await ElsewhereAsync(melding, ct) is { } overdracht)
        {
            context.Result = SeeOther($"/overdrachten/{overdracht}");
        }
        else
        {
            Melding = melding;
            await LayAsync(ct);
            if (Blad is null && await tafel.IsForBetrokkenenAsync(melding, ct))
            {
                context.Result = SeeOther($"/meldingen/{MeldingId}/overdracht/betrokkenen");
                return;
            }

            await base.OnPageHandlerExecutionAsync(context, next);
        }
    }

    protected async Task LayAsync(CancellationToken ct) => (Blad, Belet) = await tafel.LayAsync(Melding, Wie, ct);

    // Whoever comes back to the form of an offer that was made finds the offer.
    private async Task<OverdrachtId?> ElsewhereAsync(Melding melding, CancellationToken ct)
    {
        if (HttpMethods.IsPost(Request.Method) && await tafel.BecameAsync(ConceptId, Wie, ct) is { } mine)
        {
            return mine;
        }

        return (await tafel.WaitingAsync(melding, ct))?.Id;
    }
}
