using Microsoft.AspNetCore.Mvc;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Adviezen;

/// <summary>One advies as it was given; a melding made from it is a record beside it.</summary>
[Requires(Recht.AdviesView)]
public sealed class AdviesModel(SchakelDb db, TimeProvider clock) : SchakelPage
{
    [BindProperty(SupportsGet = true)]
    public Guid AdviesId { get; set; }

    public AdviesBlad Blad { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await db.ReadAdviesAsync(new AdviesId(AdviesId), Wie, ct) is not { } blad)
        {
            return NotFound();
        }

        Blad = blad;
        db.Record(Wie.Line("AdviesViewed", $"advies/{AdviesId}", clock.Now()) with
        {
            Betreft = string.Join(' ', blad.Keten.Concat(blad.Meldingen).Select(v => v.Id)),
        });
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
