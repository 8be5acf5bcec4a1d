using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Adviezen;

/// <summary>The adviezen of the own organisation, newest first, with how many there are.</summary>
[Requires(Recht.AdviesView)]
public sealed class LijstModel(SchakelDb db, Naslagwerk naslag, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    [BindProperty(SupportsGet = true)]
    public string? Van { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Tot { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Hoedanigheid { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Pagina { get; set; } = 1;

    public AdviezenPagina Adviezen { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Hoedanigheden => naslag.Options(CodeLijsten.Hoedanigheid, clock.Today());

    public bool IsFiltered => (Invoer.Tidy(Van) ?? Invoer.Tidy(Tot) ?? Invoer.Tidy(Hoedanigheid)) is not null;

    public async Task OnGetAsync(CancellationToken ct)
    {
        // A choice that is not on the list means no choice; it can only have been typed into the address.
        Hoedanigheid = naslag.Lijst(CodeLijsten.Hoedanigheid).Bevat(Hoedanigheid) ? Hoedanigheid : null;
        var filter = new AdviesFilter(
            ModelState.Day(Van, nameof(Van), clock.Today(), text), ModelState.Day(Tot, nameof(Tot), clock.Today(), text), Hoedanigheid);
        Pagina = Math.Clamp(Pagina, 1, 10_000);
        Adviezen = await db.ReadAdviezenAsync(filter, Pagina, Wie, ct);
        db.Record(Wie.Line("AdviezenViewed", "adviezen", clock.Now()) with
        {
            Betreft = string.Join(' ', Adviezen.Regels.Select(r => r.Id)),
        });
        await db.SaveChangesAsync(ct);
    }
}
