using Microsoft.AspNetCore.Mvc;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Startfoto;

/// <summary>Two rounds side by side, question by question; for the national team also what changed in which region.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class VergelijkingModel(SchakelDb db, Cijfers cijfers, TimeProvider clock) : SchakelPage
{
    /// <summary>The earlier of the two.</summary>
    public Rondestand Was { get; private set; } = null!;

    public Rondestand Nu { get; private set; } = null!;

    public bool MagLeiden => Wie.MagLeiden(Was.Ronde) && Wie.MagLeiden(Nu.Ronde);

    /// <summary>The questions that both rounds asked.</summary>
    public IEnumerable<(Vraagtelling Was, Vraagtelling Nu)> Vragen =>
        from telling in Nu.Tellingen
        let before = Was.Telling(telling.Vraag.Code)
        where before is not null && before.Vraag.Soort == telling.Vraag.Soort
        select (before, telling);

    /// <summary>The figures that both rounds have.</summary>
    public IEnumerable<(Cijferstand Was, Cijferstand Nu)> Cijferstanden =>
        from cijfer in cijfers.Alle
        let before = Was.Stand(cijfer)
        let now = Nu.Stand(cijfer)
        where before is not null && now is not null
        select (before, now);

    public async Task<IActionResult> OnGetAsync(Guid rondeId, Guid andereId, CancellationToken ct)
    {
        if (rondeId == andereId || await db.FindRondeAsync(new(rondeId), ct) is not { } one || await db.FindRondeAsync(new(andereId), ct) is not { } other)
        {
            return NotFound();
        }

        (Was, Nu) = one.Ronde.Peildatum < other.Ronde.Peildatum ? (one, other) : (other, one);
        db.Record(Wie.Line("RondesCompared", $"ronde/{rondeId}", clock.Now()) with { Betreft = $"ronde/{andereId}" });
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
