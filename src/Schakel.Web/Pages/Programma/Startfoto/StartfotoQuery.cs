using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Programma.Startfoto;

/// <param name="Ingediend">How many of the regions handed in.</param>
public sealed record Ronderegel(Ronde Ronde, int Regios, int Ingediend);

/// <summary>What waits for a region.</summary>
public sealed record Wachtend(Ronde Ronde, int Herinneringen);

internal static class StartfotoQuery
{
    /// <summary>A round with all that was answered, in two statements; null when there is none.</summary>
    public static async Task<Rondestand?> FindRondeAsync(this SchakelDb db, RondeId id, CancellationToken ct)
    {
        var found = await (
            from r in db.Rondes.AsNoTracking()
            where r.Id == id
            join v in db.Vragenlijstversies.AsNoTracking() on r.Vragenlijst equals v.Id
            select new { Ronde = r, Lijst = v }).SingleOrDefaultAsync(ct);
        return found is null
            ? null
            : new(found.Ronde, found.Lijst.Read(), await db.Uitvragen.AsNoTracking().Where(u => u.Ronde == id).OrderBy(u => u.Regio).ToListAsync(ct));
    }

    /// <summary>Newest first, in one statement.</summary>
    public static async Task<IReadOnlyList<Ronderegel>> ReadRondesAsync(this SchakelDb db, CancellationToken ct) => await db.Rondes.AsNoTracking()
        .OrderByDescending(r => r.Peildatum)
        .Select(r => new Ronderegel(r, db.Uitvragen.Count(u => u.Ronde == r.Id), db.Uitvragen.Count(u => u.Ronde == r.Id && u.IngediendOp != null)))
        .ToListAsync(ct);

    /// <summary>The rounds that a region still has to answer, the soonest first; none for anybody but its project leader.</summary>
    public static async Task<IReadOnlyList<Wachtend>> ReadWachtendAsync(this SchakelDb db, Wie wie, DateOnly dag, CancellationToken ct) => !wie.Mag(Recht.RegioEdit)
        ? []
        : await (
            from u in db.Uitvragen.AsNoTracking()
            where u.Regio == wie.OrganisatieCode && u.IngediendOp == null
            join r in db.Rondes.AsNoTracking() on u.Ronde equals r.Id
            where r.Van <= dag && r.TotEnMet >= dag
            orderby r.TotEnMet
            select new Wachtend(r, u.Herinneringen)).ToListAsync(ct);
}
