using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Kamer;

/// <summary>The part of the letter of a half year that is about promises, as it will be read, with what is still missing.</summary>
[Requires(Recht.ProgrammaEdit)]
public sealed class BriefModel(SchakelDb db, TimeProvider clock) : SchakelPage
{
    public Halfjaar Halfjaar { get; private set; } = null!;

    public IReadOnlyList<(Toezegging Toezegging, string Tekst)> Alineas { get; private set; } = [];

    /// <summary>Open at the end of that half year, promised before it, and not yet written about.</summary>
    public IReadOnlyList<Toezegging> Ontbreekt { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string halfjaar, CancellationToken ct)
    {
        if (Halfjaar.Parse(halfjaar) is not { } half)
        {
            return NotFound();
        }

        Halfjaar = half;
        var all = await db.Toezeggingen.AsNoTracking().Where(t => t.Organisatie == Wie.Organisatie).OrderBy(t => t.Bron).ThenBy(t => t.Id).ToListAsync(ct);
        var written = await db.Briefalineas.AsNoTracking().Where(a => a.Halfjaar == halfjaar).ToDictionaryAsync(a => a.Toezegging, a => a.Tekst, ct);
        Alineas = [.. all.Where(t => written.ContainsKey(t.Id)).Select(t => (t, written[t.Id]))];
        Ontbreekt = [.. all.Where(t => t.IsOpen && !written.ContainsKey(t.Id) && (t.Gegevens.GedaanOp is null || t.Gegevens.GedaanOp <= half.Eind))];
        db.Record(Wie.Line("BriefViewed", "brief", clock.Now()));
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
