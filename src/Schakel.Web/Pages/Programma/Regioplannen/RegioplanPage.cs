using Microsoft.AspNetCore.Mvc;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;

namespace Schakel.Web.Pages.Programma.Regioplannen;

/// <summary>A page about one regional plan; a draft is there for its own region only.</summary>
public abstract class RegioplanPage(SchakelDb db, TimeProvider clock) : SchakelPage
{
    [FromRoute]
    public Guid PlanId { get; set; }

    public Planopzet Opzet { get; private set; } = null!;

    public Plan Plan => Opzet.Plan;

    public bool MagBewerken => Wie.MagBewerken(Plan);

    public string Begroting => $"{Opzet.Adres}/begroting";

    protected SchakelDb Db => db;

    protected DateOnly Today => clock.Today();

    /// <summary>False when it is not there for this person.</summary>
    protected async Task<bool> FindAsync(CancellationToken ct)
    {
        Opzet = (await db.FindRegioplanAsync(PlanId, Wie, ct))!;
        return Opzet is not null;
    }

    /// <summary>False when this person may not change it, which looks the same as its not being there.</summary>
    protected async Task<bool> FindOwnAsync(CancellationToken ct) => await FindAsync(ct) && MagBewerken;

    /// <summary>Whoever looks at a part of a plan has looked at the plan.</summary>
    protected async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        db.Record(Wie.Line("PlanViewed", $"plan/{Plan.Id}", clock.Now()));
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
