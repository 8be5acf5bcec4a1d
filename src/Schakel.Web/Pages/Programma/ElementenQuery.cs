using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;

namespace Schakel.Web.Pages.Programma;

/// <param name="Regios">Codes of the regions that use it now.</param>
public sealed record ElementRegel(Element Element, IReadOnlyList<string> Regios);

internal static class ElementenQuery
{
    /// <summary>The library in two statements, by name.</summary>
    public static async Task<IReadOnlyList<ElementRegel>> ReadElementenAsync(this SchakelDb db, CancellationToken ct)
    {
        var gebruik = (await db.Elementgebruiken.AsNoTracking().Where(g => g.Tot == null).Select(g => new { g.Element, g.Regio }).ToListAsync(ct))
            .ToLookup(g => g.Element, g => g.Regio);
        return [.. (await db.Elementen.AsNoTracking().OrderBy(e => e.Gegevens.Naam).ToListAsync(ct)).Select(e => new ElementRegel(e, [.. gebruik[e.Id]]))];
    }

    public static async Task<ElementRegel?> FindElementAsync(this SchakelDb db, Guid id, CancellationToken ct)
    {
        var elementId = new ElementId(id);
        var element = await db.Elementen.AsNoTracking().SingleOrDefaultAsync(e => e.Id == elementId, ct);
        return element is null ? null : new(element, await db.Elementgebruiken.AsNoTracking()
            .Where(g => g.Element == elementId && g.Tot == null).Select(g => g.Regio).ToListAsync(ct));
    }
}
