using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma;

/// <summary>How an action stands, since when, and by what one sees it.</summary>
[Requires(Recht.ProgrammaEdit, Recht.RegioEdit)]
public sealed class RecordActiestandModel(
    SchakelDb db, RecordActiestand useCase, RecordActiestand.Rules rules, TimeProvider clock, IStringLocalizer<Teksten> text) : ActiePage(db, clock)
{
    /// <summary>The id of the state that is to be recorded, so that a second press of the button records no other.</summary>
    [BindProperty]
    public Guid Nieuw { get; set; }

    [BindProperty]
    public string? Peildatum { get; set; }

    [BindProperty]
    public Actiestatus? Status { get; set; }

    [BindProperty]
    public int? Fase { get; set; }

    [BindProperty]
    public string? Toelichting { get; set; }

    [BindProperty]
    public string? Bewijs { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        (Nieuw, Fase) = (Guid.NewGuid(), Actie.Fase);
        Status = Actie.Status == Actiestatus.NogNietBekend ? null : Actie.Status;
        Peildatum = ((DateOnly?)Today).Typed();
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        var peildatum = ModelState.Day(Peildatum, nameof(Peildatum), Today, text);
        var command = new RecordActiestand.Command(
            Actie.Id, new ActiestandId(Nieuw == Guid.Empty ? Guid.NewGuid() : Nieuw), peildatum, Status, Fase, Toelichting, Bewijs);
        return ModelState.Accepts(command, rules) && ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text)
            ? SeeOther(Terug)
            : await ShowAsync(ct);
    }
}
