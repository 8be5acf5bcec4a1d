using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Casussen;

/// <summary>What is going on now, in two lines; of two who write at once, both texts stay readable.</summary>
[Requires(Recht.CasusEdit)]
public sealed class SummariseCasusModel(
    SchakelDb db, SummariseCasus useCase, SummariseCasus.Rules rules, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    [FromRoute]
    public Guid CasusId { get; set; }

    [BindProperty]
    public string? WatSpeelt { get; set; }

    /// <summary>The text as it stood when the form was opened.</summary>
    [BindProperty]
    public string? Begin { get; set; }

    [BindProperty]
    public Guid Versie { get; set; }

    public Casus Casus { get; private set; } = null!;

    public string? Door { get; private set; }

    /// <summary>A colleague wrote another text meanwhile.</summary>
    public bool IsBotsing { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        (WatSpeelt, Begin, Versie) = (Casus.WatSpeelt, Casus.WatSpeelt, Casus.Versie);
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        var command = new SummariseCasus.Command(Casus.Id, Versie, WatSpeelt?.Trim() ?? "");
        if (!ModelState.Accepts(command, rules))
        {
            return await ShowAsync(ct);
        }

        var outcome = await useCase.HandleAsync(command, Wie, ct);
        if (outcome.IsConflict)
        {
            await FindAsync(ct);
            IsBotsing = !Same(Casus.WatSpeelt, Begin) && Casus.WatSpeelt != command.WatSpeelt;
            if (!IsBotsing && Casus.WatSpeelt != command.WatSpeelt)
            {
                // Something else in the casus changed, not this text: nobody needs to choose.
                outcome = await useCase.HandleAsync(command with { Versie = Casus.Versie }, Wie, ct);
            }
        }

        return !IsBotsing && (Casus.WatSpeelt == command.WatSpeelt || ModelState.Accepts(outcome, text))
            ? SeeOther($"/casussen/{CasusId}")
            : await ShowAsync(ct);
    }

    // A browser sends every line break as two characters.
    private static bool Same(string? a, string? b) =>
        string.Equals(a?.ReplaceLineEndings("\n") ?? "", b?.ReplaceLineEndings("\n") ?? "", StringComparison.Ordinal);

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        var id = new CasusId(CasusId);
        var found = await (
            from casus in db.Casussen.AsNoTracking()
            where casus.Id == id
            select new { casus, Door = db.Medewerkers.Where(m => m.Id == casus.WatSpeeltDoor).Select(m => m.Naam).FirstOrDefault() })
            .SingleOrDefaultAsync(ct);
        if (found is null || !Wie.Mag(Recht.CasusEdit, found.casus))
        {
            return false;
        }

        (Casus, Door) = (found.casus, found.Door);
        return true;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        db.Record(Wie.Line("CasusSummaryOpened", $"casus/{Casus.Id}", clock.Now()));
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
