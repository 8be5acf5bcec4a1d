using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Meldingen;

/// <summary>More became known: facts are corrected or a statement is added. Of two who do so at once, neither loses a word.</summary>
[Requires(Recht.MeldingRevise)]
public sealed class ReviseMeldingModel(
    SchakelDb db, ReviseMelding useCase, ReviseMelding.Rules rules, Wijziging wijziging, TimeProvider clock,
    IStringLocalizer<Teksten> text) : SchakelPage
{
    [FromRoute]
    public Guid MeldingId { get; set; }

    [BindProperty]
    public MeldingVelden Nieuw { get; set; } = new();

    [BindProperty]
    public string? Aanvulling { get; set; }

    /// <summary>The melding as it was when the form was opened, to tell what somebody else changed since.</summary>
    [BindProperty]
    public MeldingVelden Begin { get; set; } = new();

    [BindProperty]
    public Guid Versie { get; set; }

    /// <summary>What the next save is laid on top of: after a conflict, knowingly, that of the colleague.</summary>
    public (MeldingVelden Begin, Guid Versie) Basis => Botsing is null
        ? (Begin, Versie)
        : (MeldingVelden.Of(Melding, Uitspraken.Count), Melding.Versie);

    public Melding Melding { get; private set; } = null!;

    public IReadOnlyList<Uitspraak> Uitspraken { get; private set; } = [];

    /// <summary>Filled when a colleague was first.</summary>
    public MeldingConflict? Botsing { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        Begin = MeldingVelden.Of(Melding, Uitspraken.Count);
        (Nieuw, Versie) = (Begin, Melding.Versie);
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        var command = new ReviseMelding.Command(
            Melding.Id, Versie, Nieuw.Spoed, [.. Nieuw.Aard.Distinct()], Empty(Nieuw.Duur), Empty(Nieuw.Gemeente), Aanvulling);
        if (!ModelState.Accepts(command, rules, field => field == nameof(Aanvulling) ? field : $"{nameof(Nieuw)}.{field.Split('[')[0]}"))
        {
            return await ShowAsync(ct);
        }

        var outcome = await useCase.HandleAsync(command, Wie, ct);
        if (outcome.IsConflict && await CompareAsync(ct) is null)
        {
            // Another decision moved the version, but nothing that stands in this form: nobody needs to choose.
            outcome = await useCase.HandleAsync(command with { Versie = Melding.Versie }, Wie, ct);
        }

        return Botsing is { IsHetzelfde: true } || (Botsing is null && ModelState.Accepts(outcome, text))
            ? SeeOther($"/meldingen/{MeldingId}")
            : await ShowAsync(ct);
    }

    private async Task<MeldingConflict?> CompareAsync(CancellationToken ct)
    {
        await FindAsync(ct);
        var fields = wijziging.Between(Begin, MeldingVelden.Of(Melding, Uitspraken.Count), Nieuw);
        IReadOnlyList<Uitspraak> added = [.. Uitspraken.Skip(Begin.Uitspraken)];
        var last = await db.Gebeurtenissen.AsNoTracking()
            .Where(g => g.Melding == Melding.Id && g.Soort == SoortGebeurtenis.MeldingGewijzigd)
            .OrderByDescending(g => g.Op).Select(g => new { g.Door, g.Op }).FirstOrDefaultAsync(ct);
        var told = Invoer.Tidy(Aanvulling) is not { } tekst || added.Any(u => u.Tekst == tekst);
        return Botsing = fields.Count + added.Count > 0
            ? new MeldingConflict(fields, added, last?.Door, last?.Op) { IsHetzelfde = told && fields.All(v => v.Collega == v.Uw) }
            : null;
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        var id = new MeldingId(MeldingId);
        var melding = await db.Meldingen.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, ct);
        if (melding is null || !Wie.Mag(Recht.MeldingRevise, melding))
        {
            return false;
        }

        Melding = melding;
        Uitspraken = await db.Uitspraken.AsNoTracking().Where(u => u.Melding == id).OrderBy(u => u.VastgelegdOp).ThenBy(u => u.Id).ToListAsync(ct);
        return true;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        db.Record(Wie.Line("MeldingRevisionOpened", $"melding/{Melding.Id}", clock.Now()));
        await db.SaveChangesAsync(ct);
        return Page();
    }

    private static string? Empty(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
