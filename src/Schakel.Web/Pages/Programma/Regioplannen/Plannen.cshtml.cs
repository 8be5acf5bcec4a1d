using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Regioplannen;

/// <summary>The regional plans that are there for the reader: those that are shared, and the own drafts.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class PlannenModel(
    SchakelDb db, LoadRegioprogramma load, Regioprogramma bron, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    public IReadOnlyList<PlanRegel> Plannen { get; private set; } = [];

    public Regioprogramma Bron => bron;

    public bool MagMaken => Wie.Mag(Recht.RegioEdit);

    /// <summary>Only the region whose published programme it is, and once.</summary>
    public bool MagOvernemen => MagMaken && Wie.OrganisatieCode == bron.Gebied
        && !Plannen.Any(p => p.Organisatie == Wie.Organisatie && p.Bron == bron.Kenmerk);

    public Task OnGetAsync(CancellationToken ct) => ReadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MagMaken || Wie.OrganisatieCode != bron.Gebied)
        {
            return NotFound();
        }

        if (ModelState.Accepts(await load.HandleAsync(Wie, ct), text))
        {
            return SeeOther("/programma/plannen");
        }

        await ReadAsync(ct);
        return Page();
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        Plannen = await db.ListRegioplannenAsync(Wie, ct);
        db.Record(Wie.Line("PlannenViewed", "plannen", clock.Now()));
        await db.SaveChangesAsync(ct);
    }
}
