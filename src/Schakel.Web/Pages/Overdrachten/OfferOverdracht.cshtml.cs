using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Naslag;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;
using Schakel.Web.Access;
using Schakel.Web.Pages.Concepten;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>To whom, what is asked, what goes along, and by when.</summary>
[Requires(Recht.OverdrachtOffer)]
public sealed class OfferOverdrachtModel(
    Aanbiedtafel tafel, Ontvangers ontvangers, OfferOverdracht.Rules rules, Naslagwerk naslag, TimeProvider clock,
    IStringLocalizer<Teksten> text) : OfferPage(tafel)
{
    public override int Stap => 1;

    /// <summary>With which this form saves itself.</summary>
    public Bewaarmerk Merk { get; private set; } = null!;

    /// <summary>What another screen saved meanwhile; null when there is no such thing.</summary>
    public Deel? Anders { get; private set; }

    public IEnumerable<SelectListItem> Keuzes => ontvangers.Options(Blad!.Ontvangers, Melding);

    public IReadOnlyList<SelectListItem> Gevraagd => naslag.Options(CodeLijsten.SoortOverdrachtVraag, clock.Today());

    public void OnGet()
    {
        if (Blad is { } blad)
        {
            Merk = Bewaarmerk.Of(blad.Concept, Aanbiedblad.Deel);
            Herstel.Show(ModelState, blad.Velden);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Blad is not { } blad)
        {
            return Page();
        }

        var typed = Bewaarmerk.Typed(Request.Form);
        Merk = (Bewaarmerk.Of(Request.Form) ?? Bewaarmerk.Of(blad.Concept, Aanbiedblad.Deel)) with { Concept = blad.Concept.Id, Deel = Aanbiedblad.Deel };
        var outcome = await Tafel.KeepAsync(blad, Merk.Basis, new Deel(Aanbiedblad.Deel, Merk.Versie, typed), Wie, ct);
        await LayAsync(ct);
        Herstel.Show(ModelState, typed);
        if (outcome.IsConflict)
        {
            Anders = Blad?.Concept.Find(Aanbiedblad.Deel);
            Merk = Merk with { Basis = Anders?.Versie ?? Guid.Empty };
        }

        return ModelState.Accepts(outcome, text) && Blad is { } kept && Accepts(kept) ? SeeOther(kept.ControlerenPad) : Page();
    }

    private bool Accepts(Aanbiedblad blad)
    {
        var today = clock.Today();
        if (blad.ReactieVoor(today).Fout.Text() is { } unreadable)
        {
            ModelState.AddModelError("ReactieVoor", text[unreadable]);
        }

        if (blad.Monitoren is not (Aanbiedblad.Ja or Aanbiedblad.Nee))
        {
            ModelState.AddModelError("Monitoren", text["Kies of Veilig Thuis na het aannemen monitort."]);
        }

        return ModelState.Accepts(blad.Command(today), rules, property => property.Split('[')[0]) && ModelState.IsValid;
    }
}
