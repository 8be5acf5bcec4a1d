using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Kamer;

/// <summary>What was promised to Parliament and what it asked, what is late first.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class ToezeggingenModel(SchakelDb db, LoadKamerbrief load, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    [BindProperty(SupportsGet = true)]
    public Toezeggingstatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool TeLaat { get; set; }

    public IReadOnlyList<Toezegging> Alle { get; private set; } = [];

    /// <summary>The half year of the next letter.</summary>
    public Halfjaar Brief => Halfjaar.Of(clock.Today());

    public DateOnly Today => clock.Today();

    public IReadOnlyList<Toezegging> Getoond => [.. Alle.Where(t => (Status is null || t.Status == Status) && (!TeLaat || t.IsTeLaat(Today)))];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        await ReadAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!Wie.Mag(Recht.ProgrammaEdit))
        {
            return NotFound();
        }

        if (ModelState.Accepts(await load.HandleAsync(Wie, ct), text))
        {
            return SeeOther("/programma/toezeggingen");
        }

        await ReadAsync(ct);
        return Page();
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        var all = await db.Toezeggingen.AsNoTracking().ToListAsync(ct);
        Alle =
        [
            .. all.OrderByDescending(t => t.IsTeLaat(Today)).ThenByDescending(t => t.IsOpen)
                .ThenBy(t => t.Gegevens.Uiterlijk ?? DateOnly.MaxValue).ThenBy(t => t.Gegevens.Onderwerp, StringComparer.CurrentCulture),
        ];
        db.Record(Wie.Line("ToezeggingenViewed", "toezeggingen", clock.Now()));
        await db.SaveChangesAsync(ct);
    }
}
