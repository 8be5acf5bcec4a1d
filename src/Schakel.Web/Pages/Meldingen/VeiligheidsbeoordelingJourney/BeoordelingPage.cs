using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;
using Schakel.Web.Access;
using Schakel.Web.Pages.Concepten;

namespace Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;

/// <summary>What the steps of the veiligheidsbeoordeling share: the right, the melding, and what is known.</summary>
/// <remarks>A melding that has its besluit has no form any more: every step then leads to what was decided.</remarks>
[Requires(Recht.MeldingAssess)]
public abstract class BeoordelingPage(Werktafel tafel) : SchakelPage
{
    [BindProperty(SupportsGet = true)]
    public Guid MeldingId { get; set; }

    public Werkblad Blad { get; protected set; } = null!;

    /// <summary>From 1, for the steps above the form.</summary>
    public abstract int Stap { get; }

    protected Werktafel Tafel => tafel;

    /// <summary>Whether the address names something of this questionnaire.</summary>
    protected virtual bool IsThere => true;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        if (await tafel.FindAsync(MeldingId, Recht.MeldingAssess, Wie, ct) is not { } melding)
        {
            context.Result = NotFound();
        }
        else if (await ElsewhereAsync(melding, ct) is { } elsewhere)
        {
            context.Result = SeeOther(elsewhere);
        }
        else
        {
            Blad = await tafel.LayAsync(melding, Wie, ct);
            context.Result = IsThere ? null : NotFound();
        }

        if (context.Result is null)
        {
            await base.OnPageHandlerExecutionAsync(context, next);
        }
    }

    /// <summary>The changes in the melding have been read; they need not be shown again.</summary>
    public async Task<IActionResult> OnPostGezienAsync(CancellationToken ct)
    {
        await tafel.SeenAsync(Blad, Wie, ct);
        return SeeOther(Blad.Paden[Stap - 1]);
    }

    /// <summary>Where to go instead of this step; null to stay.</summary>
    protected virtual Task<string?> ElsewhereAsync(Melding melding, CancellationToken ct) =>
        Task.FromResult(melding switch
        {
            { Afdoening: not null } => $"/meldingen/{melding.Id}",
            { Beoordeeld: true } => $"/meldingen/{melding.Id}/veiligheidsbeoordelingen",
            _ => null,
        });
}

/// <summary>A step with fields: one part of the draft.</summary>
public abstract class Invulpagina(Werktafel tafel) : BeoordelingPage(tafel)
{
    /// <summary>Which button: <c>verder</c>, <c>terug</c> or <c>later</c>; no part of the draft, hence the underscore.</summary>
    [BindProperty(Name = "_naar")]
    public string? Naar { get; set; }

    /// <summary>With which this form saves itself.</summary>
    public Bewaarmerk Merk { get; private set; } = null!;

    /// <summary>What another screen saved of this part meanwhile; null when there is no such thing.</summary>
    public Deel? Anders { get; private set; }

    /// <summary>The part of the draft that this page fills.</summary>
    protected abstract string DeelNaam { get; }

    /// <summary>A saved field in words, for whoever must choose between two versions.</summary>
    public abstract string Words(string veld, IReadOnlyList<string> waarden);

    /// <summary>Fills the fields from the draft.</summary>
    protected void Fill()
    {
        Merk = Bewaarmerk.Of(Blad.Concept, DeelNaam);
        Herstel.Show(ModelState, Blad.Concept.Find(DeelNaam)?.Velden ?? Velden.Leeg);
    }

    /// <summary>Keeps the fields as they were sent; when another screen was first, both versions are there to choose from.</summary>
    protected async Task<Outcome> KeepAsync(CancellationToken ct)
    {
        var typed = Bewaarmerk.Typed(Request.Form);
        Merk = (Bewaarmerk.Of(Request.Form) ?? Bewaarmerk.Of(Blad.Concept, DeelNaam)) with { Concept = Blad.Concept.Id, Deel = DeelNaam };
        var outcome = await Tafel.KeepAsync(Blad, Merk.Basis, new Deel(DeelNaam, Merk.Versie, typed), Wie, ct);
        Blad = await Tafel.LayAsync(Blad.Melding, Wie, ct);
        if (outcome.IsConflict)
        {
            Anders = Blad.Concept.Find(DeelNaam);
            Merk = Merk with { Basis = Anders?.Versie ?? Guid.Empty };
        }

        Herstel.Show(ModelState, typed);
        return outcome;
    }
}
