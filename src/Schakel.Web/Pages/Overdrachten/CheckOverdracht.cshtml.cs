using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>Exactly what the receiver will see, before and after accepting; and the button that offers it.</summary>
[Requires(Recht.OverdrachtOffer)]
public sealed class CheckOverdrachtModel(
    Aanbiedtafel tafel, Aanbiedingen aanbiedingen, OfferOverdracht.Rules rules, SchakelDb db, TimeProvider clock,
    IStringLocalizer<Teksten> text) : OfferPage(tafel)
{
    /// <summary>The version of the draft that this page showed: what is offered is what was seen.</summary>
    [BindProperty]
    public Guid Versie { get; set; }

    public override int Stap => 2;

    /// <summary>Null when it cannot be offered like this; the summary of errors says why.</summary>
    public Aanbieding? Aanbieding { get; private set; }

    public DateOnly ReactieVoor => Blad!.Command(clock.Today()).ReactieVoor;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => Complete() ? await ShowAsync(ct) : Back();

    public async Task<IActionResult> OnPostAsync([FromServices] OfferOverdracht useCase, CancellationToken ct)
    {
        if (!Complete())
        {
            return Back();
        }

        if (Versie != Blad!.Concept.Versie)
        {
            ModelState.AddModelError("", text["Het formulier is op een ander scherm gewijzigd. Hieronder staat wat de ontvanger nu zou zien."]);
            return await ShowAsync(ct);
        }

        db.Forget();
        var offered = await useCase.HandleAsync(Blad.Command(clock.Today()), Wie, ct);
        if (offered.Value is { } overdracht)
        {
            return SeeOther($"/overdrachten/{overdracht.Id}");
        }

        ModelState.Accepts(offered.Result, text);
        db.Forget();
        await LayAsync(ct);
        return await ShowAsync(ct);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        if (Blad is null)
        {
            return Back();
        }

        Versie = Blad.Concept.Versie;
        var ready = await aanbiedingen.PrepareAsync(Blad.Command(clock.Today()), Wie, ct);
        db.Forget();
        Aanbieding = ready.Value?.Aanbieding;
        if (ModelState.IsValid)
        {
            ModelState.Accepts(ready.Result, text);
        }

        return Page();
    }

    private bool Complete()
    {
        var today = clock.Today();
        return Blad is { Monitoren: Aanbiedblad.Ja or Aanbiedblad.Nee } blad && blad.ReactieVoor(today).Fout == Leesfout.Geen
            && rules.Validate(blad.Command(today)).IsValid;
    }

    private IActionResult Back() => SeeOther($"/meldingen/{MeldingId}/overdracht");
}
