using Microsoft.EntityFrameworkCore;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Programma;

/// <summary>Reads the regional route, with one statement for whatever number of regions, themes and rounds.</summary>
public sealed class RouteQuery(SchakelDb db, Naslagwerk naslag, Themas themas)
{
    public Gebied? Regio(string code, DateOnly op) => naslag.Gebieden.Find(SoortGebied.Programmaregio, code, op);

    public Themas.Thema? Thema(string code) => themas.Find(code);

    /// <summary>The last day of a half year that is asked for, or today when it is not over or is none.</summary>
    public static DateOnly Moment(string? halfjaar, DateOnly today) => Halfjaar.Parse(halfjaar)?.Eind is { } eind && eind < today ? eind : today;

    /// <param name="op">The regions of this day, with what they had said by then.</param>
    public async Task<Routeblad> ReadAsync(DateOnly op, CancellationToken ct)
    {
        var historie = await db.Themastanden.AsNoTracking().OrderBy(s => s.Peildatum).ThenBy(s => s.Op).ThenBy(s => s.Id)
            .Select(s => new Themacel(s.Regio, s.Thema, s.Peildatum, s.Adoptie, s.Gekozen, s.Voorbeeldregio)).ToListAsync(ct);
        return new(op, naslag.Gebieden.Op(SoortGebied.Programmaregio, op), themas, historie);
    }

    /// <summary>The region of the reader: that of their organisation, or that in which their municipality lies; null for the nation.</summary>
    public Gebied? Eigen(Wie wie, DateOnly op) => wie.Soort == SoortOrganisatie.Programmaregio
        ? naslag.Gebieden.Find(SoortGebied.Programmaregio, wie.OrganisatieCode, op)
        : wie.Gemeenten.Select(g => naslag.Gebieden.Van(g, SoortGebied.Programmaregio, op)).FirstOrDefault(g => g is not null);
}
