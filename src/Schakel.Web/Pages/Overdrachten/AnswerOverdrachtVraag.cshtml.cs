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

    protected override bool IsGedaan(OverdrachtAanbod aanbod) => false;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(
        [FromServices] AnswerOverdrachtVraag useCase, [FromServices] AnswerOverdrachtVraag.Rules rules, CancellationToken ct)
    {
        if (!await FindVraagAsync(ct))
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

    protected override async Task<bool> LoadAsync()
    {
        var found = await FindVraagAsync(HttpContext.RequestAborted);
        if (found)
        {
            await RecordViewAsync(HttpContext.RequestAborted);
        }

        return found;
    }

    private async Task<bool> FindVraagAsync(CancellationToken ct)
    {
        var found = (await Query.VragenAsync(Id, ct)).SingleOrDefault(v => v.Id.Value == VraagId);
        Vraag = found!;
        return found is not null;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        if (!await FindVraagAsync(ct))
        {
            return NotFound();
        }

        if (Vraag.BeantwoordOp is not null)
        {
            if (!HttpMethods.IsPost(Request.Method) || Vraag.Antwoord == Invoer.Tidy(Antwoord))
            {
                return SeeOther(Aanbod.Pad, "vragen");
            }

            await RecordViewAsync(ct);
            return TooLate();
        }

        await RecordViewAsync(ct);
        return Page();
    }

    private async Task RecordViewAsync(CancellationToken ct)
    {
        db.Record(Wie.Line("OverdrachtVraagViewed", $"overdracht/{Aanbod.Overdracht.Id}", clock.Now()) with { Betreft = $"{Aanbod.Overdracht.Casus} {Vraag.Id}" });
        await db.SaveChangesAsync(ct);
    }
}
