using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Casussen;

/// <summary>Monitoring ends: why, and who watches over safety from then on.</summary>
[Requires(Recht.CasusEdit)]
public sealed class CloseCasusModel(
    SchakelDb db, CasusQuery query, Naslagwerk naslag, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    [FromRoute]
    public Guid CasusId { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    [BindProperty]
    public string? WatSpeelt { get; set; }

    [BindProperty]
    public Guid Versie { get; set; }

    public CasusKop Kop { get; private set; } = null!;

    public IEnumerable<SelectListItem> Redenen =>
        naslag.Lijst(CodeLijsten.RedenSluiting).Geldig(clock.Today()).Select(c => new SelectListItem(c.Naam, c.Waarde));

    /// <summary>Only from monitoring, with nothing else to do; the page says so before anybody fills anything in.</summary>
    public bool KanSluiten => Kop.Casus.Fase == CasusFase.Monitoring && Kop.Taken.All(t => t.Soort == SoortTaak.Monitoren);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        Versie = Kop.Casus.Versie;
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(
        [FromServices] CloseCasus useCase, [FromServices] CloseCasus.Rules rules, CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        if (Kop.Casus.Fase == CasusFase.Gesloten)
        {
            return SeeOther($"/casussen/{CasusId}");
        }

        var command = new CloseCasus.Command(Kop.Casus.Id, Versie, Reden ?? "", WatSpeelt);
        if (ModelState.Accepts(command, rules) && ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text))
        {
            return SeeOther($"/casussen/{CasusId}");
        }

        await FindAsync(ct);
        return await ShowAsync(ct);
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        var kop = await query.HeadAsync(new CasusId(CasusId), ct);
        Kop = kop!;
        return kop is not null && Wie.Mag(Recht.CasusEdit, kop.Casus);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        db.Record(Wie.Line("CasusClosingOpened", $"casus/{CasusId}", clock.Now()));
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
