using Microsoft.AspNetCore.Mvc;
using Schakel.Core.Concepten;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>A page that lists the incidents or the people of the draft, to add, change or take out.</summary>
public abstract class LijstPage(Gereedschap hulp) : ConceptPage(hulp)
{
    public IReadOnlyList<Deel> Items => [.. Concept.Delen().Where(d => NieuweMelding.IsItem(d.Naam, DeelNaam))];

    /// <summary>Where a new one is filled in; nothing is kept before it is.</summary>
    public string NewPath => PathOf(NieuweMelding.Item(DeelNaam, NieuweMelding.NewSleutel()));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct))
        {
            return NotFound();
        }

        AddFaults();
        return ModelState.IsValid ? SeeOther(PathOf(Next())) : Page();
    }

    /// <summary>Takes one out, as it was seen; a second press takes out nothing more.</summary>
    public async Task<IActionResult> OnPostWegAsync(string deel, Guid versie, CancellationToken ct)
    {
        if (!await OpenAsync(ct) || !NieuweMelding.IsItem(deel ?? "", DeelNaam))
        {
            return NotFound();
        }

        var outcome = await Hulp.SaveAsync(Concept.Id, versie, new Deel(deel!, Guid.NewGuid(), Velden.Leeg), Wie, ct);
        if (!ModelState.Accepts(outcome, Hulp.Text) && await OpenAsync(ct))
        {
            return Page();
        }

        return SeeOther(PathOf(DeelNaam));
    }

    /// <summary>The page after this one.</summary>
    protected abstract string Next();
}
