using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma;

/// <summary>One action: what must come of it, who answers for it, its milestones and how it stood through time.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class ActieModel(SchakelDb db, TimeProvider clock) : SchakelPage
{
    public Plan Plan { get; private set; } = null!;

    public Actie Actie { get; private set; } = null!;

    /// <summary>The names of the heading above it and of its action line; the same when it stands directly under the line.</summary>
    public IReadOnlyList<Planonderdeel> Onderdelen { get; private set; } = [];

    public IReadOnlyList<Mijlpaal> Mijlpalen { get; private set; } = [];

    public IReadOnlyList<Actiestand> Standen { get; private set; } = [];

    public bool MagBewerken => Wie.MagBewerken(Plan);

    public async Task<IActionResult> OnGetAsync(Guid actieId, CancellationToken ct)
    {
        if (await db.FindActieAsync(actieId, Wie, ct) is not { } found)
        {
            return NotFound();
        }

        (Plan, Actie) = found;
        Onderdelen = await db.Planonderdelen.AsNoTracking()
            .Where(o => o.Plan == Plan.Id && (o.Nummer == Actie.Lijn || o.Nummer == Actie.Bouwsteen)).OrderBy(o => o.Rang).ToListAsync(ct);
        Mijlpalen = await db.Mijlpalen.AsNoTracking().Where(m => m.Actie == Actie.Id).OrderBy(m => m.Gepland).ThenBy(m => m.Id).ToListAsync(ct);
        Standen = await db.Actiestanden.AsNoTracking().Where(s => s.Actie == Actie.Id)
            .OrderByDescending(s => s.Peildatum).ThenByDescending(s => s.Op).ToListAsync(ct);
        db.Record(Wie.Line("ActieViewed", $"actie/{Actie.Id}", clock.Now()));
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
