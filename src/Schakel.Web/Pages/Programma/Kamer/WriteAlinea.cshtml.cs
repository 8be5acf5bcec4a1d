using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Kamer;

/// <summary>What the letter of a half year says about a promise; of two who write at once, both texts stay readable.</summary>
[Requires(Recht.ProgrammaEdit)]
public sealed class WriteAlineaModel(
    SchakelDb db, WriteAlinea useCase, WriteAlinea.Rules rules, TimeProvider clock, IStringLocalizer<Teksten> text) : ToezeggingPage(db, clock)
{
    public Halfjaar Halfjaar { get; private set; } = null!;

    /// <summary>As it stands; null when nobody wrote it yet.</summary>
    public Briefalinea? Alinea { get; private set; }

    [BindProperty]
    public Guid Versie { get; set; }

    [BindProperty]
    public string? Tekst { get; set; }

    public bool IsBotsing { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid toezeggingId, string halfjaar, CancellationToken ct)
    {
        if (!await FindAsync(toezeggingId, halfjaar, ct))
        {
            return NotFound();
        }

        (Versie, Tekst) = (Alinea?.Versie ?? Guid.Empty, Alinea?.Tekst);
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(Guid toezeggingId, string halfjaar, CancellationToken ct)
    {
        if (!await FindAsync(toezeggingId, halfjaar, ct))
        {
            return NotFound();
        }

        var command = new WriteAlinea.Command(Toezegging.Id, halfjaar, Versie, Tekst);
        if (!ModelState.Accepts(command, rules))
        {
            return await ShowAsync(ct);
        }

        var outcome = await useCase.HandleAsync(command, Wie, ct);
        if (ModelState.Accepts(outcome, text))
        {
            return SeeOther(Terug);
        }

        IsBotsing = outcome.IsConflict;
        await FindAsync(toezeggingId, halfjaar, ct);
        ModelState.Remove(nameof(Versie));
        Versie = Alinea?.Versie ?? Guid.Empty;
        return await ShowAsync(ct);
    }

    private async Task<bool> FindAsync(Guid id, string halfjaar, CancellationToken ct)
    {
        Halfjaar = Halfjaar.Parse(halfjaar)!;
        if (Halfjaar is null || !await FindOwnAsync(id, ct))
        {
            return false;
        }

        Alinea = await Db.Briefalineas.AsNoTracking().SingleOrDefaultAsync(a => a.Toezegging == Toezegging.Id && a.Halfjaar == halfjaar, ct);
        return true;
    }
}
