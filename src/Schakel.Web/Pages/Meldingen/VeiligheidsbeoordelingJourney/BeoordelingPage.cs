using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;

/// <summary>What the steps of the veiligheidsbeoordeling share: the right, the melding, the draft, and its saving.</summary>
/// <remarks>A melding that has its besluit has no form any more: every step then leads to what was decided.</remarks>
[Requires(Recht.MeldingAssess)]
public abstract class BeoordelingPage(Werktafel tafel) : SchakelPage
{
    [BindProperty(SupportsGet = true)]
    public Guid MeldingId { get; set; }

    /// <summary>The mark of the saved part that this screen has seen.</summary>
    [BindProperty]
    public Guid Basis { get; set; }

    /// <summary>The mark with which this screen writes.</summary>
    [BindProperty]
    public Guid Scherm { get; set; }

    public Werkblad Blad { get; private set; } = null!;

    /// <summary>What another screen saved of this part meanwhile; null when there is no such thing.</summary>
    public Deel? Anders { get; private set; }

    /// <summary>From 1, for the steps above the form.</summary>
    public abstract int Stap { get; }

    protected Werktafel Tafel => tafel;

    /// <summary>The part of the draft that this page fills; null for a page without fields.</summary>
    protected abstract string? DeelNaam { get; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        if (await tafel.FindAsync(MeldingId, Recht.MeldingAssess, Wie, ct) is not { } melding)
        {
            context.Result = NotFound();
            return;
        }

        if (await ElsewhereAsync(melding, ct) is { } elsewhere)
        {
            context.Result = SeeOther(elsewhere);
            return;
        }

        Blad = await tafel.LayAsync(melding, Wie, context.HandlerMethod?.Name != "Concept", ct);
        if (!IsThere)
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    /// <summary>The changes in the melding have been read; they need not be shown again.</summary>
    public async Task<IActionResult> OnPostGezienAsync(CancellationToken ct)
    {
        await tafel.SeenAsync(Blad, Wie, ct);
        return SeeOther(Blad.Paden[Stap - 1]);
    }

    /// <summary>A saved field in words, for whoever must choose between two versions.</summary>
    public virtual string Words(string veld, IReadOnlyList<string> waarden) => string.Join(", ", waarden);

    /// <summary>Whether the address names something of this questionnaire.</summary>
    protected virtual bool IsThere => true;

    /// <summary>Where to go instead of this step; null to stay.</summary>
    protected virtual Task<string?> ElsewhereAsync(Melding melding, CancellationToken ct) =>
        Task.FromResult(melding.Beoordeeld ? $"/meldingen/{melding.Id}/veiligheidsbeoordelingen" : null);

    /// <summary>Fills the fields from the draft, and takes its mark.</summary>
    protected void Fill(string prefix = "")
    {
        var deel = Blad.Concept.Find(DeelNaam!);
        foreach (var (naam, waarden) in deel?.Velden.Alle ?? Velden.Leeg.Alle)
        {
            ModelState.SetModelValue(prefix + naam, waarden, string.Join(',', waarden));
            ModelState.MarkFieldSkipped(prefix + naam);
        }

        (Basis, Scherm) = (deel?.Versie ?? Guid.Empty, Guid.NewGuid());
    }

    /// <summary>Keeps the fields; when another screen was first, both versions are there to choose from.</summary>
    protected async Task<Outcome> KeepAsync(Velden velden, CancellationToken ct)
    {
        var outcome = await tafel.KeepAsync(Blad, Basis, new Deel(DeelNaam!, Scherm, velden), Wie, ct);
        if (outcome.IsConflict)
        {
            Blad = await tafel.LayAsync(Blad.Melding, Wie, shown: true, ct);
            Anders = Blad.Concept.Find(DeelNaam!);
        }

        Basis = outcome.IsConflict ? Anders?.Versie ?? Guid.Empty : Scherm;
        return outcome;
    }

    /// <summary>The answer to the script that saves while somebody types.</summary>
    protected static IActionResult Saved(Outcome outcome) =>
        new StatusCodeResult(outcome.Succeeded ? StatusCodes.Status204NoContent : StatusCodes.Status409Conflict);
}
