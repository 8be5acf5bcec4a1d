using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Personen;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>No organisation receives: what was agreed with whom of the people concerned, and whether Veilig Thuis monitors.</summary>
[Requires(Recht.OverdrachtOffer)]
public sealed class HandToBetrokkenenModel(
    HandToBetrokkenen useCase, HandToBetrokkenen.Rules rules, SchakelDb db, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    [FromRoute]
    public Guid MeldingId { get; set; }

    /// <summary>Made when the form was shown, so that a double click records once.</summary>
    [BindProperty]
    public Guid Nieuw { get; set; }

    [BindProperty]
    public List<Guid> Met { get; set; } = [];

    [BindProperty]
    public string? AfgesprokenOp { get; set; }

    [BindProperty]
    public string? Afspraken { get; set; }

    [BindProperty]
    public string? Monitoren { get; set; }

    public Melding Melding { get; private set; } = null!;

    /// <summary>Everybody of the melding with whom something can be agreed.</summary>
    public IReadOnlyList<Betrokkene> Mensen { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        var id = new MeldingId(MeldingId);
        Melding = (await db.Meldingen.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, ct))!;
        if (!Wie.Mag(Recht.OverdrachtOffer, Melding))
        {
            context.Result = NotFound();
        }
        else if (await ElsewhereAsync(ct) is { } path)
        {
            context.Result = SeeOther(path);
        }
        else
        {
            Mensen = [.. (await db.Betrokkenen.AsNoTracking().Where(b => b.Melding == id).OrderBy(b => b.Volgnummer).ToListAsync(ct)).Where(b => !b.IsOngeboren)];
            await base.OnPageHandlerExecutionAsync(context, next);
        }
    }

    public Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Nieuw = OverdrachtBetrokkenenId.New().Value;
        return ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        db.Forget();
        if (Accepts(out var command) && ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text))
        {
            return SeeOther($"/casussen/{Melding.Casus}");
        }

        db.Forget();
        return await ElsewhereAsync(ct) is { } path ? SeeOther(path) : await ShowAsync(ct);
    }

    private bool Accepts(out HandToBetrokkenen.Command command)
    {
        var day = DatumLezer.Read(AfgesprokenOp, clock.Today());
        if (day.Fout.Text() is { } unreadable)
        {
            ModelState.AddModelError(nameof(AfgesprokenOp), text[unreadable]);
        }

        if (Monitoren is not (Aanbiedblad.Ja or Aanbiedblad.Nee))
        {
            ModelState.AddModelError(nameof(Monitoren), text["Kies of Veilig Thuis hierna monitort."]);
        }

        command = new HandToBetrokkenen.Command(
            Melding.Id, [.. Met.Select(id => new BetrokkeneId(id))], day.Waarde ?? clock.Today(), Invoer.Tidy(Afspraken) ?? "", Monitoren == Aanbiedblad.Ja)
        {
            Id = Nieuw == Guid.Empty ? OverdrachtBetrokkenenId.New() : new(Nieuw),
        };
        return ModelState.Accepts(command, rules) && ModelState.IsValid;
    }

    // What was agreed is read with its besluit; without such a besluit the other page tells what can be done.
    private async Task<string?> ElsewhereAsync(CancellationToken ct) => await useCase.FindBesluitAsync(Melding.Id, ct) is not { } besluit
        ? $"/meldingen/{MeldingId}/overdracht"
        : await db.OverdrachtenBetrokkenen.AnyAsync(o => o.Besluit == besluit.Id, ct) ? $"/meldingen/{MeldingId}/veiligheidsbeoordelingen" : null;

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        db.Record(Wie.Line("MeldingViewed", $"melding/{MeldingId}", clock.Now()) with
        {
            Betreft = string.Join(' ', Mensen.Select(m => m.Id.Value)),
        });
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
