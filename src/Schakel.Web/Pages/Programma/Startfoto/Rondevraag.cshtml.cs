using Microsoft.AspNetCore.Mvc;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Startfoto;

/// <summary>Behind a count: which regions gave which answer to one question. For the national team only.</summary>
[Requires(Recht.ProgrammaEdit)]
public sealed class RondevraagModel(SchakelDb db, TimeProvider clock) : SchakelPage
{
    public Rondestand Stand { get; private set; } = null!;

    public Vraagtelling Telling { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid rondeId, string vraag, CancellationToken ct)
    {
        Stand = (await db.FindRondeAsync(new(rondeId), ct))!;
        if (!Wie.MagLeiden(Stand?.Ronde) || Stand!.Telling(vraag) is not { } telling)
        {
            return NotFound();
        }

        Telling = telling;
        db.Record(Wie.Line("RondeAnswersViewed", $"ronde/{rondeId}", clock.Now()) with { Betreft = $"vraag/{vraag}" });
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
