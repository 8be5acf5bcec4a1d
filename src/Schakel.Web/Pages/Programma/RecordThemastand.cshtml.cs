using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma;

/// <summary>How far a region is with one theme.</summary>
[Requires(Recht.ProgrammaEdit, Recht.RegioEdit)]
public sealed class RecordThemastandModel(
    SchakelDb db, RouteQuery query, RecordThemastand useCase, RecordThemastand.Rules rules, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    public Gebied Regio { get; private set; } = null!;

    public Themas.Thema Thema { get; private set; } = null!;

    public Themastand? Nu { get; private set; }

    /// <summary>The id of what is to be recorded, so that a second press of the button records no other.</summary>
    [BindProperty]
    public Guid Nieuw { get; set; }

    [BindProperty]
    public Adoptie? Adoptie { get; set; }

    [BindProperty]
    public string? Peildatum { get; set; }

    [BindProperty]
    public bool Gekozen { get; set; }

    [BindProperty]
    public bool Voorbeeldregio { get; set; }

    [BindProperty]
    public string? Toelichting { get; set; }

    public async Task<IActionResult> OnGetAsync(string regio, string thema, CancellationToken ct)
    {
        if (!await FindAsync(regio, thema, ct))
        {
            return NotFound();
        }

        (Nieuw, Peildatum, Adoptie) = (Guid.NewGuid(), ((DateOnly?)clock.Today()).Typed(), Nu?.Adoptie);
        (Gekozen, Voorbeeldregio) = (Nu?.Gekozen ?? false, Nu?.Voorbeeldregio ?? false);
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(string regio, string thema, CancellationToken ct)
    {
        if (!await FindAsync(regio, thema, ct))
        {
            return NotFound();
        }

        var peildatum = ModelState.Day(Peildatum, nameof(Peildatum), clock.Today(), text);
        var id = new ThemastandId(Nieuw == Guid.Empty ? Guid.NewGuid() : Nieuw);
        var command = new RecordThemastand.Command(id, Regio.Code, Thema.Code, peildatum, Adoptie, Gekozen, Voorbeeldregio, Toelichting);
        return ModelState.Accepts(command, rules) && ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text)
            ? SeeOther(Routekaart.Adres(Regio.Code))
            : await ShowAsync(ct);
    }

    private async Task<bool> FindAsync(string regio, string thema, CancellationToken ct)
    {
        (Regio, Thema) = (query.Regio(regio, clock.Today())!, query.Thema(thema)!);
        if (Regio is null || Thema is null || !Wie.MagBijhouden(regio))
        {
            return false;
        }

        Nu = await db.Themastanden.AsNoTracking().Where(s => s.Regio == regio && s.Thema == thema)
            .OrderByDescending(s => s.Peildatum).ThenByDescending(s => s.Op).FirstOrDefaultAsync(ct);
        return true;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        db.Record(Wie.Line("RegioViewed", $"regio/{Regio.Code}", clock.Now()));
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
