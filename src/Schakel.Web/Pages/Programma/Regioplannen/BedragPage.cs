using Microsoft.AspNetCore.Mvc;
using Schakel.Core.Data;
using Schakel.Core.Programma;

namespace Schakel.Web.Pages.Programma.Regioplannen;

/// <summary>A form about one amount of a budget.</summary>
public abstract class BedragPage(SchakelDb db, TimeProvider clock) : RegioplanPage(db, clock)
{
    [FromRoute]
    public Guid BedragId { get; set; }

    public Begrotingspost Post { get; private set; } = null!;

    public Begrotingsbedrag Bedrag { get; private set; } = null!;

    protected async Task<bool> FindBedragAsync(CancellationToken ct)
    {
        if (!await FindOwnAsync(ct) || await Db.FindBedragAsync(Plan.Id, BedragId, ct) is not { } found)
        {
            return false;
        }

        (Post, Bedrag) = found;
        return true;
    }
}
