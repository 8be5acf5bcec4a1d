using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Regioplannen;

/// <summary>A regional plan: its themes with goals and actions, who does what, effort by year, and what is done elsewhere.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class RegioplanModel(SchakelDb db, ShareRegioplan share, TimeProvider clock, IStringLocalizer<Teksten> text) : RegioplanPage(db, clock)
{
    public Regioplanblad Blad { get; private set; } = null!;

    [BindProperty]
    public Guid Versie { get; set; }

    [BindProperty]
    public bool Gedeeld { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        return await ReadAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindOwnAsync(ct))
        {
            return NotFound();
        }

        if (ModelState.Accepts(await share.HandleAsync(new(Plan.Id, Versie, Gedeeld), Wie, ct), text))
        {
            return SeeOther(Opzet.Adres);
        }

        await FindAsync(ct);
        return await ReadAsync(ct);
    }

    private async Task<IActionResult> ReadAsync(CancellationToken ct)
    {
        ModelState.Remove(nameof(Versie));
        ModelState.Remove(nameof(Gedeeld));
        (Versie, Gedeeld) = (Plan.Versie, !Plan.Gedeeld);
        Blad = await Db.ReadRegioplanAsync(Opzet, ct);
        return await ShowAsync(ct);
    }
}
