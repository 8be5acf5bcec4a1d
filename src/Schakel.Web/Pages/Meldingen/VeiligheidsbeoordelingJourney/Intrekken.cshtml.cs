using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;

/// <summary>A besluit was wrong: why, and then it is withdrawn. It stays readable.</summary>
[Requires(Recht.MeldingWithdrawAssessment)]
public sealed class IntrekkenModel(
    SchakelDb db, TimeProvider clock, WithdrawVeiligheidsbeoordeling useCase, WithdrawVeiligheidsbeoordeling.Rules rules,
    IStringLocalizer<Teksten> text) : SchakelPage
{
    [BindProperty(SupportsGet = true)]
    public Guid MeldingId { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    /// <summary>The besluit that this screen showed.</summary>
    [BindProperty]
    public Guid Beoordeling { get; set; }

    public Melding Melding { get; private set; } = null!;

    public Veiligheidsbeoordeling Besluit { get; private set; } = null!;

    private string Geschiedenis => $"/meldingen/{MeldingId}/veiligheidsbeoordelingen";

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var id = new VeiligheidsbeoordelingId(Beoordeling);
        var found = await (
            from b in db.Veiligheidsbeoordelingen.AsNoTracking()
            join m in db.Meldingen.AsNoTracking() on b.Melding equals m.Id
            where b.Id == id
            select new { Besluit = b, Melding = m }).SingleOrDefaultAsync(ct);
        if (found is null || found.Melding.Id.Value != MeldingId || !Wie.Mag(Recht.MeldingWithdrawAssessment, found.Melding))
        {
            return NotFound();
        }

        if (found.Besluit.IngetrokkenOp is not null)
        {
            return SeeOther(Geschiedenis);
        }

        var command = new WithdrawVeiligheidsbeoordeling.Command(id, Invoer.Tidy(Reden) ?? "");
        if (!ModelState.Accepts(command, rules) || !ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text))
        {
            db.Forget();
            return await ShowAsync(ct);
        }

        return SeeOther(Geschiedenis);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        var id = new MeldingId(MeldingId);
        var melding = await db.Meldingen.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, ct);
        if (!Wie.Mag(Recht.MeldingWithdrawAssessment, melding))
        {
            return NotFound();
        }

        var besluit = await db.Veiligheidsbeoordelingen.AsNoTracking().SingleOrDefaultAsync(b => b.Melding == id && b.IngetrokkenOp == null, ct);
        if (besluit is null)
        {
            return SeeOther(Geschiedenis);
        }

        (Melding, Besluit) = (melding!, besluit);
        db.Record(Wie.Line("VeiligheidsbeoordelingViewed", $"melding/{MeldingId}", clock.Now()) with { Betreft = besluit.Id.ToString() });
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
