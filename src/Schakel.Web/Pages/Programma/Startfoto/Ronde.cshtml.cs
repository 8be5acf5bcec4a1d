using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Startfoto;

/// <summary>One round: the figures, what was answered to each question, and for the national team how far each region is.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class RondeModel(SchakelDb db, RemindUitvraag remind, Cijfers cijfers, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    public Rondestand Stand { get; private set; } = null!;

    /// <summary>The other rounds, to compare with.</summary>
    public IReadOnlyList<Ronderegel> Andere { get; private set; } = [];

    public IEnumerable<Cijferstand> Cijferstanden => cijfers.Alle.Select(Stand.Stand).OfType<Cijferstand>();

    public string Bron => cijfers.Bron;

    /// <summary>Whether the answers of every region are for this reader.</summary>
    public bool MagLeiden => Wie.MagLeiden(Stand.Ronde);

    /// <summary>What is asked of the reader's own region; null for anybody else.</summary>
    public Uitvraag? Eigen => Wie.Mag(Recht.RegioEdit) ? Stand.Uitvragen.FirstOrDefault(u => u.Regio == Wie.OrganisatieCode) : null;

    public bool IsOpen => Stand.Ronde.IsOpen(clock.Today());

    public async Task<IActionResult> OnGetAsync(Guid rondeId, CancellationToken ct) => await FindAsync(rondeId, ct) ? await ShowAsync(ct) : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid rondeId, string? regio, CancellationToken ct)
    {
        if (!await FindAsync(rondeId, ct) || !MagLeiden)
        {
            return NotFound();
        }

        var outcome = await remind.HandleAsync(new(Stand.Ronde.Id, regio ?? ""), Wie, ct);
        return ModelState.Accepts(outcome, text) ? SeeOther($"/programma/rondes/{rondeId}", "regios") : await ShowAsync(ct);
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken ct)
    {
        Stand = (await db.FindRondeAsync(new(id), ct))!;
        return Stand is not null;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        Andere = [.. (await db.ReadRondesAsync(ct)).Where(r => r.Ronde.Id != Stand.Ronde.Id)];
        db.Record(Wie.Line("RondeViewed", $"ronde/{Stand.Ronde.Id}", clock.Now()));
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
