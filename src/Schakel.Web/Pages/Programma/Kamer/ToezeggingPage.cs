using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Programma.Kamer;

/// <summary>A page about one promise: what was promised is public, and only the national team writes.</summary>
public abstract class ToezeggingPage(SchakelDb db, TimeProvider clock) : SchakelPage
{
    public Toezegging Toezegging { get; protected set; } = null!;

    public string Terug => $"/programma/toezeggingen/{Toezegging.Id}";

    public bool MagBewerken => Wie.Mag(Recht.ProgrammaEdit, Toezegging);

    public DateOnly Today => clock.Today();

    protected SchakelDb Db => db;

    protected async Task<bool> FindAsync(Guid id, CancellationToken ct)
    {
        var toezeggingId = new ToezeggingId(id);
        Toezegging = (await db.Toezeggingen.AsNoTracking().SingleOrDefaultAsync(t => t.Id == toezeggingId, ct))!;
        return Toezegging is not null;
    }

    protected async Task<bool> FindOwnAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) && MagBewerken;

    protected async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        db.Record(Wie.Line("ToezeggingViewed", $"toezegging/{Toezegging.Id}", clock.Now()));
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
