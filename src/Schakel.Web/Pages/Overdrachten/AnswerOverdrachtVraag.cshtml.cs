using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>Veilig Thuis answers a question of the receiver.</summary>
[Requires(Recht.OverdrachtAnswerQuestion)]
public sealed class AnswerOverdrachtVraagModel(
    OverdrachtQuery query, SchakelDb db, TimeProvider clock, IStringLocalizer<Teksten> text) : OverdrachtPage(query)
{
    [FromRoute]
    public Guid VraagId { get; set; }

    [BindProperty]
    public string? Antwoord { get; set; }

    public OverdrachtVraag Vraag { get; private set; } = null!;

    protected override bool Mag(Aanbod aanbod) => Wie.MagAlsAanbieder(Recht.OverdrachtAnswerQuestion, aanbod.Overdracht);

    protected override bool KanNog(Aanbod aanbod) => aanbod.Overdracht.MayAnswer().Succeeded;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(
        [FromServices] AnswerOverdrachtVraag useCase, [FromServices] AnswerOverdrachtVraag.Rules rules, CancellationToken ct)
    {
        if (!(await Query.VragenAsync(Id, ct)).Any(v => v.Id.Value == VraagId))
        {
            return NotFound();
        }

        var command = new AnswerOverdrachtVraag.Command(new OverdrachtVraagId(VraagId), Invoer.Tidy(Antwoord) ?? "");
        if (ModelState.Accepts(command, rules) && ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text))
        {
            return SeeOther(Aanbod.Pad, "vragen");
        }

        db.Forget();
        return await ShowAsync(ct);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        var found = (await Query.VragenAsync(Id, ct)).SingleOrDefault(v => v.Id.Value == VraagId);
        if (found is null)
        {
            return NotFound();
        }

        if (found.BeantwoordOp is not null)
        {
            return SeeOther(Aanbod.Pad, "vragen");
        }

        Vraag = found;
        db.Record(Wie.Line("OverdrachtVraagViewed", $"overdracht/{Aanbod.Overdracht.Id}", clock.Now()) with { Betreft = $"{Aanbod.Overdracht.Casus} {found.Id}" });
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
