using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Overdracht;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>What the pages about one offer share: the offer, and the names of its two sides.</summary>
public abstract class OverdrachtPage(SchakelDb db) : SchakelPage
{
    [BindProperty(SupportsGet = true)]
    public Guid OverdrachtId { get; set; }

    public OverdrachtAanbod Aanbod { get; private set; } = null!;

    public string Van { get; private set; } = "";

    public string Naar { get; private set; } = "";

    /// <summary>Whether the receiver signs in here itself.</summary>
    public bool NaarAangesloten { get; private set; }

    public bool IsOntvanger => Aanbod.Naar == Wie.Organisatie;

    protected string Hier => $"/overdrachten/{OverdrachtId}";

    /// <summary>False for absent, foreign and forbidden alike.</summary>
    /// <param name="alsAanbieder">The right that who offers must hold; null when the page is not for them.</param>
    /// <param name="alsOntvanger">The right that who receives must hold; null when the page is not for them.</param>
    protected async Task<bool> LoadAsync(string? alsAanbieder, string? alsOntvanger, CancellationToken ct)
    {
        var id = new OverdrachtId(OverdrachtId);
        var found = await (
            from aanbod in db.Overdrachten.AsNoTracking()
            join van in db.Organisaties.AsNoTracking() on aanbod.Van equals van.Id
            join naar in db.Organisaties.AsNoTracking() on aanbod.Naar equals naar.Id
            where aanbod.Id == id
            select new { Aanbod = aanbod, Van = van.Naam, Naar = naar.Naam, naar.Aangesloten }).SingleOrDefaultAsync(ct);
        var may = (alsAanbieder is not null && Wie.MagAlsAanbieder(alsAanbieder, found?.Aanbod))
            || (alsOntvanger is not null && Wie.MagAlsOntvanger(alsOntvanger, found?.Aanbod));
        if (found is null || !may)
        {
            return false;
        }

        (Aanbod, Van, Naar, NaarAangesloten) = (found.Aanbod, found.Van, found.Naar, found.Aangesloten);
        return true;
    }
}
