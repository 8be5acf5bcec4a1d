using Microsoft.AspNetCore.Mvc;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;

namespace Schakel.Web.Pages.Programma;

/// <summary>A form about one action, for whoever keeps its plan.</summary>
public abstract class ActiePage(SchakelDb db, TimeProvider clock) : SchakelPage
{
    [FromRoute]
    public Guid ActieId { get; set; }

    public Plan Plan { get; private set; } = null!;

    public Actie Actie { get; private set; } = null!;

    public string Terug => $"/programma/acties/{ActieId}";

    protected SchakelDb Db => db;

    protected DateOnly Today => clock.Today();

    /// <summary>False when it is not there for this person.</summary>
    protected async Task<bool> FindAsync(CancellationToken ct)
    {
        if (await db.FindActieAsync(ActieId, Wie, ct) is not { } found || !Wie.MagBewerken(found.Plan))
        {
            return false;
        }

        (Plan, Actie) = found;
        return true;
    }

    /// <summary>Whoever looks at a form has looked at the action.</summary>
    protected async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        db.Record(Wie.Line("ActieViewed", $"actie/{ActieId}", clock.Now()));
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
