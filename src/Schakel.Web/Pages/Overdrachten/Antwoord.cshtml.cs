using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>Veilig Thuis answers a question of the receiver.</summary>
[Requires(Recht.OverdrachtAnswerQuestion)]
public sealed class AntwoordModel(
    SchakelDb db, TimeProvider clock, AnswerOverdrachtVraag useCase, AnswerOverdrachtVraag.Rules rules, IStringLocalizer<Teksten> text)
    : OverdrachtPage(db)
{
    private readonly SchakelDb _db = db;

    [BindProperty(SupportsGet = true)]
    public Guid VraagId { get; set; }

    [BindProperty]
    public string? Antwoord { get; set; }

    public OverdrachtVraag Vraag { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        if (Vraag.BeantwoordOp is not null)
        {
            return SeeOther(Hier);
        }

        _db.Record(Wie.Line("OverdrachtViewed", $"overdracht/{Aanbod.Id}", clock.Now()));
        await _db.SaveChangesAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        if (Vraag.BeantwoordOp is not null && Vraag.Antwoord == Invoer.Tidy(Antwoord))
        {
            return SeeOther(Hier);
        }

        var command = new AnswerOverdrachtVraag.Command(Vraag.Id, Invoer.Tidy(Antwoord) ?? "");
        return ModelState.Accepts(command, rules) && ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text) ? SeeOther(Hier) : Page();
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        if (!await LoadAsync(Recht.OverdrachtAnswerQuestion, null, ct))
        {
            return false;
        }

        var id = new OverdrachtVraagId(VraagId);
        var vraag = await _db.OverdrachtVragen.AsNoTracking().SingleOrDefaultAsync(v => v.Id == id && v.Overdracht == Aanbod.Id, ct);
        Vraag = vraag!;
        return vraag is not null;
    }
}
