using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Meldingen;

/// <summary>A melding that does not belong here: why, and to whom it goes.</summary>
[Requires(Recht.MeldingAssess)]
public sealed class SetAsideMeldingModel(SchakelDb db, Naslagwerk naslag, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    [BindProperty(SupportsGet = true)]
    public Guid MeldingId { get; set; }

    [BindProperty]
    public Guid Versie { get; set; }

    [BindProperty]
    public string? Soort { get; set; }

    [BindProperty]
    public string? Ontvanger { get; set; }

    [BindProperty]
    public string? Toelichting { get; set; }

    public Melding Melding { get; private set; } = null!;

    public IEnumerable<SelectListItem> Soorten => naslag.Lijst(CodeLijsten.Afdoening).Geldig(clock.Today())
        .Select(code => new SelectListItem(code.Naam, code.Waarde));

    private string Adres => $"/meldingen/{MeldingId}";

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(
        [FromServices] SetAsideMelding useCase, [FromServices] SetAsideMelding.Rules rules, CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        if (Melding.Afdoening is not null)
        {
            return SeeOther(Adres);
        }

        var command = new SetAsideMelding.Command(Melding.Id, Versie, Soort ?? "", Ontvanger, Invoer.Tidy(Toelichting) ?? "");
        if (!ModelState.Accepts(command, rules) || !ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text))
        {
            db.Forget();
            return await ShowAsync(ct);
        }

        return SeeOther(Adres);
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        var id = new MeldingId(MeldingId);
        var melding = await db.Meldingen.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, ct);
        Melding = melding!;
        return Wie.Mag(Recht.MeldingAssess, melding);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        if (Melding.Afgerond)
        {
            return SeeOther(Adres);
        }

        db.Record(Wie.Line("AfdoeningOpened", $"melding/{MeldingId}", clock.Now()));
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
