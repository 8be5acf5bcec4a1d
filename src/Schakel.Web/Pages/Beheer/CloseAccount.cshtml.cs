using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Beheer;

/// <summary>An account closes, and somebody takes over the work; how much it is stands here, and nothing of what it is.</summary>
[Requires(Recht.BeheerStaff)]
public sealed class CloseAccountModel(SchakelDb db, CloseAccount close, IStringLocalizer<Teksten> text) : SchakelPage
{
    public Medewerker Medewerker { get; private set; } = null!;

    public CloseAccount.OpenWerk Werk { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Opvolgers { get; private set; } = [];

    [BindProperty]
    public Guid Versie { get; set; }

    [BindProperty]
    public string? Naar { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid medewerkerId, CancellationToken ct)
    {
        if (!await FindAsync(medewerkerId, ct))
        {
            return NotFound();
        }

        return Medewerker.Actief ? await ShowAsync(ct) : SeeOther(Back);
    }

    public async Task<IActionResult> OnPostAsync(Guid medewerkerId, CancellationToken ct)
    {
        if (!await FindAsync(medewerkerId, ct))
        {
            return NotFound();
        }

        // A double click: closed is closed.
        if (!Medewerker.Actief
            || ModelState.Accepts(await close.HandleAsync(new(Medewerker.Id, Versie, Naar ?? ""), Wie, ct), text))
        {
            return SeeOther(Back);
        }

        await FindAsync(medewerkerId, ct);
        ModelState.Remove(nameof(Versie));
        return await ShowAsync(ct);
    }

    private string Back => $"/beheer/medewerkers/{Medewerker.Id}";

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        Versie = Medewerker.Versie;
        Werk = await close.CountAsync(Medewerker.Id, ct);
        Opvolgers =
        [
            new SelectListItem(text["Terug naar het team"], CloseAccount.Team),
            .. (await close.OpvolgersAsync(Medewerker.Id, Wie, ct)).Select(m => new SelectListItem($"{m.Naam} ({m.Functie})", $"{m.Id}")),
        ];
        return Page();
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken ct)
    {
        var medewerkerId = new MedewerkerId(id);
        var found = await db.Medewerkers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == medewerkerId, ct);
        Medewerker = found!;
        return Wie.Mag(Recht.BeheerStaff, found);
    }
}
