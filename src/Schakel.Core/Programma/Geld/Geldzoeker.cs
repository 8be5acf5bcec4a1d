using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

internal static class Geldzoeker
{
    /// <summary>An amount of an own plan, to change it. The page asked before whether it is there for this person.</summary>
    public static async Task<(PlanId Plan, Begrotingsbedrag Bedrag)> FindBedragAsync(this SchakelDb db, BegrotingsbedragId id, Wie wie, CancellationToken ct)
    {
        var found = await (
            from bedrag in db.Begrotingsbedragen
            join post in db.Begrotingsposten on bedrag.Post equals post.Id
            join plan in db.Plannen on post.Plan equals plan.Id
            where bedrag.Id == id && plan.Organisatie == wie.Organisatie
            select new { plan.Id, bedrag }).SingleAsync(ct);
        return (found.Id, found.bedrag);
    }
}
