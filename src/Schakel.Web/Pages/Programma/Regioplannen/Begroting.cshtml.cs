using Microsoft.AspNetCore.Mvc;
using Schakel.Core.Data;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Regioplannen;

/// <summary>The money of a plan: posts by year, cover, result and carry-over, what was spent, and where sources differ.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class BegrotingModel(SchakelDb db, TimeProvider clock) : RegioplanPage(db, clock)
{
    public Begrotingsblad Blad { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        Blad = await Db.ReadBegrotingAsync(Plan.Id, ct);
        return await ShowAsync(ct);
    }
}
