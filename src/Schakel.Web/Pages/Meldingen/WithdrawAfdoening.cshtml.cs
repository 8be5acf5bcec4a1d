using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Meldingen;

/// <summary>A melding was set aside wrongly: why, and then it waits for its veiligheidsbeoordeling again.</summary>
[Requires(Recht.MeldingWithdrawAssessment)]
public sealed class WithdrawAfdoeningModel(SchakelDb db, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    [BindProperty(SupportsGet = true)]
    public Guid MeldingId { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    /// <summary>What this screen showed.</summary>
    [BindProperty]
    public Guid Afgedaan { get; set; }

    public Melding Melding { get; private set; } = null!;

    public Afdoening Afdoening { get; private set; } = null!;

    private string Adres => $"/meldingen/{MeldingId}";

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(
        [FromServices] WithdrawAfdoening useCase, [FromServices] WithdrawAfdoening.Rules rules, CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        if (Afdoening is null || Afdoening.Id.Value != Afgedaan)
        {
            return SeeOther(Adres);
        }

        var command = new WithdrawAfdoening.Command(Afdoening.Id, Invoer.Tidy(Reden) ?? "");
        if (!ModelState.Accepts(command, rules) || !ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text))
        {
            db.Forget();
            return await ShowAsync(ct);
        }

        return SeeOther(Adres);
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        var id = new MeldingId(MeldingId);
        var melding = await db.Meldingen.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, ct);
        if (!Wie.Mag(Recht.MeldingWithdrawAssessment, melding))
        {
            return false;
        }

        Melding = melding!;
        Afdoening = (await db.Afdoeningen.AsNoTracking().SingleOrDefaultAsync(a => a.Melding == id && a.IngetrokkenOp == null, ct))!;
        return true;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        if (Afdoening is null)
        {
            return SeeOther(Adres);
        }

        db.Record(Wie.Line("AfdoeningViewed", $"melding/{MeldingId}", clock.Now()));
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
