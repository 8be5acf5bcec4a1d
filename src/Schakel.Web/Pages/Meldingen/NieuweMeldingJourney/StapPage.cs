using Microsoft.AspNetCore.Mvc;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Web.Pages.Concepten;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>A page with fields: it keeps what is sent, and goes on when that is right.</summary>
/// <remarks>What is sent is kept before it is judged, so that nothing typed depends on being right.</remarks>
public abstract class StapPage(Gereedschap hulp) : ConceptPage(hulp)
{
    /// <summary>The button that keeps this page and adds another incident, person or row.</summary>
    public const string NogEen = "_nog";

    public Bewaarmerk Merk => Bewaarmerk.Of(Concept, DeelNaam);

    /// <summary>What the choice of whom a statement is about begins with.</summary>
    public string OverWie => UitspraakLezer.Iedereen;

    /// <summary>Where two screens differ, after the second was refused.</summary>
    public IReadOnlyList<Verschil> Verschillen { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct))
        {
            return NotFound();
        }

        var merk = Bewaarmerk.Of(Request.Form) ?? Merk;
        var typed = Settle(Bewaarmerk.Typed(Request.Form));
        var outcome = await Hulp.SaveAsync(Concept.Id, merk.Basis, new Deel(DeelNaam, merk.Versie, typed), Wie, ct);
        if (!await OpenAsync(ct))
        {
            return NotFound();
        }

        await LoadAsync(ct);
        Herstel.Show(ModelState, typed);
        if (ModelState.Accepts(outcome, Hulp.Text))
        {
            AddFaults();
        }
        else if (outcome.IsConflict)
        {
            var there = Concept.Find(DeelNaam)?.Velden ?? Velden.Leeg;
            Verschillen = Hulp.Samenvatting.Compare(DeelNaam, typed, there, Ontwerp.Mensen);
        }

        return ModelState.IsValid ? SeeOther(PathOf(Next())) : Page();
    }

    /// <summary>The page after this one.</summary>
    protected abstract string Next();

    /// <summary>Writes out what would mean something else tomorrow, such as "gisteren".</summary>
    protected virtual Velden Settle(Velden typed) => typed;
}
