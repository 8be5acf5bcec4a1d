using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Regioplannen;

/// <summary>A new action line or theme of a plan, or another name for one; of two who write at once, both stay readable.</summary>
[Requires(Recht.RegioEdit)]
public sealed class RecordOnderdeelModel(
    SchakelDb db, RecordOnderdeel useCase, RecordOnderdeel.Rules rules, TimeProvider clock, IStringLocalizer<Teksten> text) : RegioplanPage(db, clock)
{
    /// <summary>Null for a new one.</summary>
    public Planonderdeel? Onderdeel { get; private set; }

    [BindProperty]
    public Guid Nieuw { get; set; }

    /// <summary>The name as it was read, which is its version.</summary>
    [BindProperty]
    public string? Was { get; set; }

    [BindProperty]
    public string? Boven { get; set; }

    [BindProperty]
    public string? Naam { get; set; }

    public bool IsBotsing { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid? onderdeelId, CancellationToken ct)
    {
        if (!await FindAsync(onderdeelId, ct))
        {
            return NotFound();
        }

        (Nieuw, Was, Naam) = (Guid.NewGuid(), Onderdeel?.Naam, Onderdeel?.Naam);
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(Guid? onderdeelId, CancellationToken ct)
    {
        if (!await FindAsync(onderdeelId, ct))
        {
            return NotFound();
        }

        var id = Onderdeel?.Id ?? new PlanonderdeelId(Nieuw == Guid.Empty ? Guid.NewGuid() : Nieuw);
        var command = new RecordOnderdeel.Command(Plan.Id, id, Was, Invoer.Tidy(Boven), Naam);
        if (!ModelState.Accepts(command, rules))
        {
            return await ShowAsync(ct);
        }

        var outcome = await useCase.HandleAsync(command, Wie, ct);
        if (ModelState.Accepts(outcome, text))
        {
            return SeeOther(Opzet.Adres);
        }

        IsBotsing = outcome.IsConflict;
        await FindAsync(onderdeelId, ct);
        ModelState.Remove(nameof(Was));
        Was = Onderdeel?.Naam;
        return await ShowAsync(ct);
    }

    private async Task<bool> FindAsync(Guid? id, CancellationToken ct)
    {
        if (!await FindOwnAsync(ct))
        {
            return false;
        }

        Onderdeel = Opzet.Onderdelen.FirstOrDefault(o => o.Id.Value == id);
        return id is null || Onderdeel is not null;
    }
}
