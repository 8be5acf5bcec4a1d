using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Kamer;

/// <summary>One promise, how it stood through time, and what each letter says about it; drafts of a letter for the national team only.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class ToezeggingModel(SchakelDb db, TimeProvider clock) : ToezeggingPage(db, clock)
{
    public IReadOnlyList<Toezeggingstand> Standen { get; private set; } = [];

    public IReadOnlyList<Briefalinea> Alineas { get; private set; } = [];

    public Halfjaar Brief => Halfjaar.Of(Today);

    public async Task<IActionResult> OnGetAsync(Guid toezeggingId, CancellationToken ct)
    {
        if (!await FindAsync(toezeggingId, ct))
        {
            return NotFound();
        }

        Standen = await Db.Toezeggingstanden.AsNoTracking().Where(s => s.Toezegging == Toezegging.Id)
            .OrderByDescending(s => s.Peildatum).ThenByDescending(s => s.Op).ToListAsync(ct);
        Alineas = MagBewerken
            ? await Db.Briefalineas.AsNoTracking().Where(a => a.Toezegging == Toezegging.Id).OrderByDescending(a => a.Halfjaar).ToListAsync(ct)
            : [];
        return await ShowAsync(ct);
    }
}
