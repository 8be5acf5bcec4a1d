using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma;

/// <summary>A new milestone of an action, or one that is moved or reached.</summary>
[Requires(Recht.ProgrammaEdit, Recht.RegioEdit)]
public sealed class RecordMijlpaalModel(
    SchakelDb db, RecordMijlpaal useCase, RecordMijlpaal.Rules rules, TimeProvider clock, IStringLocalizer<Teksten> text) : ActiePage(db, clock)
{
    /// <summary>Null for a new one.</summary>
    public Mijlpaal? Mijlpaal { get; private set; }

    [BindProperty]
    public Guid Nieuw { get; set; }

    [BindProperty]
    public Guid Versie { get; set; }

    [BindProperty]
    public string? Omschrijving { get; set; }

    [BindProperty]
    public string? Gepland { get; set; }

    [BindProperty]
    public string? GehaaldOp { get; set; }

    [BindProperty]
    public string? Bewijs { get; set; }

    public bool IsBotsing { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid? mijlpaalId, CancellationToken ct)
    {
        if (!await FindAsync(mijlpaalId, ct))
        {
            return NotFound();
        }

        (Nieuw, Versie, Omschrijving, Bewijs) = (Guid.NewGuid(), Mijlpaal?.Versie ?? Guid.Empty, Mijlpaal?.Omschrijving, Mijlpaal?.Bewijs);
        (Gepland, GehaaldOp) = ((Mijlpaal?.Gepland).Typed(), (Mijlpaal?.GehaaldOp).Typed());
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(Guid? mijlpaalId, CancellationToken ct)
    {
        if (!await FindAsync(mijlpaalId, ct))
        {
            return NotFound();
        }

        var id = Mijlpaal?.Id ?? new MijlpaalId(Nieuw == Guid.Empty ? Guid.NewGuid() : Nieuw);
        var command = new RecordMijlpaal.Command(
            Actie.Id, id, Versie, Omschrijving, ModelState.Day(Gepland, nameof(Gepland), Today, text, Tijdrichting.Toekomst),
            ModelState.Day(GehaaldOp, nameof(GehaaldOp), Today, text), Bewijs);
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
        await FindAsync(id.Value, ct);
        ModelState.Remove(nameof(Versie));
        Versie = Mijlpaal?.Versie ?? Guid.Empty;
        return await ShowAsync(ct);
    }

    private async Task<bool> FindAsync(Guid? id, CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return false;
        }

        var mijlpaalId = new MijlpaalId(id ?? Guid.Empty);
        Mijlpaal = id is null ? null : await Db.Mijlpalen.AsNoTracking().SingleOrDefaultAsync(m => m.Id == mijlpaalId && m.Actie == Actie.Id, ct);
        return id is null || Mijlpaal is not null;
    }
}
