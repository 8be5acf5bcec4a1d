using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Regioplannen;

/// <summary>How it stood before the plan began, by source: what goes well, and what asks for attention.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class NulmetingModel(SchakelDb db, TimeProvider clock) : RegioplanPage(db, clock)
{
    public IReadOnlyList<Nulpunt> Punten { get; private set; } = [];

    public IEnumerable<IGrouping<string, Nulpunt>> PerBron => Punten.GroupBy(p => p.Bron);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        Punten = await Db.Nulpunten.AsNoTracking().Where(n => n.Plan == Plan.Id).OrderBy(n => n.Rang).ToListAsync(ct);
        return await ShowAsync(ct);
    }
}
