using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Kamer;

/// <summary>How a promise stands, and since when.</summary>
[Requires(Recht.ProgrammaEdit)]
public sealed class RecordToezeggingstandModel(
    SchakelDb db, RecordToezeggingstand useCase, RecordToezeggingstand.Rules rules, TimeProvider clock, IStringLocalizer<Teksten> text) : ToezeggingPage(db, clock)
{
    [BindProperty]
    public Guid Nieuw { get; set; }

    [BindProperty]
    public Toezeggingstatus? Status { get; set; }

    [BindProperty]
    public string? Peildatum { get; set; }

    [BindProperty]
    public string? Tekst { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid toezeggingId, CancellationToken ct)
    {
        if (!await FindOwnAsync(toezeggingId, ct))
        {
            return NotFound();
        }

        (Nieuw, Status, Peildatum) = (Guid.NewGuid(), Toezegging.Status, ((DateOnly?)Today).Typed());
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(Guid toezeggingId, CancellationToken ct)
    {
        if (!await FindOwnAsync(toezeggingId, ct))
        {
            return NotFound();
        }

        var peildatum = ModelState.Day(Peildatum, nameof(Peildatum), Today, text);
        var command = new RecordToezeggingstand.Command(
            Toezegging.Id, new ToezeggingstandId(Nieuw == Guid.Empty ? Guid.NewGuid() : Nieuw), peildatum, Status, Tekst);
        return ModelState.Accepts(command, rules) && ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text)
            ? SeeOther(Terug)
            : await ShowAsync(ct);
    }
}
