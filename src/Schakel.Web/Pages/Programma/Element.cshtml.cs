using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma;

/// <summary>One werkzaam element: what it is, what shows that it works, and which regions use it.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class ElementModel(
    SchakelDb db, UseElement useCase, Naslagwerk naslag, Themas themas, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    public ElementRegel Regel { get; private set; } = null!;

    public Themas.Thema? Thema => themas.Find(Regel.Element.Gegevens.Thema);

    public IReadOnlyList<Gebied> Regios => [.. naslag.Gebieden.Op(SoortGebied.Programmaregio, clock.Today()).Where(g => Regel.Regios.Contains(g.Code))];

    /// <summary>The region whose project leader looks; null for anybody else.</summary>
    public Gebied? Eigen => Wie.Mag(Recht.RegioEdit) ? naslag.Gebieden.Find(SoortGebied.Programmaregio, Wie.OrganisatieCode, clock.Today()) : null;

    public bool MagBewerken => Wie.Mag(Recht.ProgrammaEdit, Regel.Element);

    public async Task<IActionResult> OnGetAsync(Guid elementId, CancellationToken ct) => await FindAsync(elementId, ct) ? await ShowAsync(ct) : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid elementId, bool gebruikt, CancellationToken ct)
    {
        if (!await FindAsync(elementId, ct) || Eigen is not { } eigen)
        {
            return NotFound();
        }

        var outcome = await useCase.HandleAsync(new(Regel.Element.Id, eigen.Code, gebruikt), Wie, ct);
        return ModelState.Accepts(outcome, text) ? SeeOther($"/programma/elementen/{elementId}") : await ShowAsync(ct);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken ct)
    {
        Regel = (await db.FindElementAsync(id, ct))!;
        return Regel is not null;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        db.Record(Wie.Line("ElementViewed", $"element/{Regel.Element.Id}", clock.Now()));
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
