using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Data;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>The whole document, for the receiver and after acceptance only.</summary>
[Requires(Recht.OverdrachtViewDocument)]
public sealed class DocumentModel(SchakelDb db, SeeOverdracht see) : OverdrachtPage(db)
{
    private readonly SchakelDb _db = db;

    public OverdrachtDocument Inhoud { get; private set; } = null!;

    public bool HeeftZicht { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(null, Recht.OverdrachtViewDocument, ct) || Aanbod.Status != OverdrachtStatus.Aangenomen)
        {
            return NotFound();
        }

        var seen = await see.HandleAsync(new(Aanbod.Id, Document: true), Wie, ct);
        if (!seen.Succeeded)
        {
            return NotFound();
        }

        Inhoud = OverdrachtDocument.FromJson(Aanbod.Document);
        HeeftZicht = await _db.Zichten.AnyAsync(z => z.Casus == Aanbod.Casus && z.Tot == null && z.Organisatie == Wie.Organisatie, ct);
        return Page();
    }
}
