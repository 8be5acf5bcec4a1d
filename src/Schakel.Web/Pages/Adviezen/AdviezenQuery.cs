using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Adviezen;

/// <summary>Which adviezen: by the day of the contact, both ends included, and by who asked.</summary>
public sealed record AdviesFilter(DateOnly? Van, DateOnly? Tot, string? Hoedanigheid);

/// <summary>One page of adviezen with the counts over all pages.</summary>
/// <param name="Omgezet">How many became a melding; null for whoever may not see meldingen.</param>
public sealed record AdviezenPagina(int Aantal, int Vervolg, int? Omgezet, IReadOnlyList<Advies> Regels)
{
    public const int Size = 50;

    public int Pages => Math.Max(1, (Aantal + Size - 1) / Size);
}

internal static class AdviezenQuery
{
    public static async Task<AdviezenPagina> ReadAdviezenAsync(this SchakelDb db, AdviesFilter filter, int page, Wie wie, CancellationToken ct)
    {
        var found = db.Adviezen.AsNoTracking().Where(a => a.Organisatie == wie.Organisatie);
        if (filter.Van is { } van)
        {
            var from = Amsterdam.ToUtc(van.ToDateTime(TimeOnly.MinValue));
            found = found.Where(a => a.OntvangenOp >= from);
        }

        if (filter.Tot is { } tot && tot < DateOnly.MaxValue)
        {
            var until = Amsterdam.ToUtc(tot.AddDays(1).ToDateTime(TimeOnly.MinValue));
            found = found.Where(a => a.OntvangenOp < until);
        }

        if (filter.Hoedanigheid is { } hoedanigheid)
        {
            found = found.Where(a => a.Gegevens.Hoedanigheid == hoedanigheid);
        }

        var aantal = await found.CountAsync(ct);
        var vervolg = await found.CountAsync(a => a.VervolgOp != null, ct);
        int? omgezet = wie.Mag(Recht.MeldingView) ? await found.CountAsync(a => db.Meldingen.Any(m => m.UitAdvies == a.Id), ct) : null;
        var regels = await found.OrderByDescending(a => a.OntvangenOp).ThenByDescending(a => a.Id)
            .Skip((page - 1) * AdviezenPagina.Size).Take(AdviezenPagina.Size).ToListAsync(ct);
        return new AdviezenPagina(aantal, vervolg, omgezet, regels);
    }

    /// <summary>An advies with what followed from it; null when it is not there for this person.</summary>
    public static async Task<AdviesBlad?> ReadAdviesAsync(this SchakelDb db, AdviesId id, Wie wie, CancellationToken ct)
    {
        var advies = await db.Adviezen.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, ct);
        if (!wie.Mag(Recht.AdviesView, advies))
        {
            return null;
        }

        var keten = await db.Adviezen.AsNoTracking().Where(a => a.VervolgOp == id || a.Id == advies!.VervolgOp)
            .OrderBy(a => a.OntvangenOp).Select(a => new AdviesBlad.Verwijzing(a.Id.Value, a.Nummer, a.OntvangenOp, a.VervolgOp == id)).ToListAsync(ct);
        var meldingen = wie.Mag(Recht.MeldingView)
            ? await db.Meldingen.AsNoTracking().Where(m => m.UitAdvies == id)
                .OrderBy(m => m.OntvangenOp).Select(m => new AdviesBlad.Verwijzing(m.Id.Value, m.Nummer, m.OntvangenOp, true)).ToListAsync(ct)
            : [];
        var door = await db.Medewerkers.Where(m => m.Id == advies!.Door).Select(m => m.Naam).SingleAsync(ct);
        return new AdviesBlad(advies!, door, keten, meldingen);
    }
}

/// <summary>An advies with the adviezen before and after it, and the meldingen made from it that the reader may know of.</summary>
public sealed record AdviesBlad(
    Advies Advies, string Door, IReadOnlyList<AdviesBlad.Verwijzing> Keten, IReadOnlyList<AdviesBlad.Verwijzing> Meldingen)
{
    public Verwijzing? Eerder => Keten.FirstOrDefault(k => !k.Later);

    public IEnumerable<Verwijzing> Vervolg => Keten.Where(k => k.Later);

    public sealed record Verwijzing(Guid Id, string Nummer, DateTime OntvangenOp, bool Later);
}
