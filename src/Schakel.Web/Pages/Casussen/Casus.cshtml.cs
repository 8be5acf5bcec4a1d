using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;
using Schakel.Web.Access;
using Schakel.Web.Pages.Werkvoorraad;

namespace Schakel.Web.Pages.Casussen;

/// <summary>What is going on with these people, within ten seconds of looking.</summary>
[Requires(Recht.CasusView)]
public sealed class CasusModel(
    SchakelDb db, CasusQuery query, TermijnenRegister termijnen, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    [FromRoute]
    public Guid CasusId { get; set; }

    [BindProperty]
    public Guid Signaal { get; set; }

    public CasusBlad Blad { get; private set; } = null!;

    public Mensen Mensen { get; private set; } = null!;

    public Casus Casus => Blad.Kop.Casus;

    /// <summary>What must be done first, of what can be done here.</summary>
    public CasusActie? Actie => Blad.Werk.Select(Doe).FirstOrDefault(a => a is not null);

    /// <summary>The task whose term ends first.</summary>
    public TaakRegel? Eerste => Blad.Werk.FirstOrDefault(t => t.Uiterlijk is not null);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var kop = await query.HeadAsync(new CasusId(CasusId), ct);
        return kop is not null && Wie.Mag(Recht.CasusView, kop.Casus) ? await ShowAsync(kop, ct) : NotFound();
    }

    /// <summary>"Gezien, ik pak dit op": the signal of a vervolgmelding is acknowledged.</summary>
    public async Task<IActionResult> OnPostAsync([FromServices] AcknowledgeVervolgmelding useCase, CancellationToken ct)
    {
        var kop = await query.HeadAsync(new CasusId(CasusId), ct);
        if (kop is null || !Wie.Mag(Recht.CasusEdit, kop.Casus))
        {
            return NotFound();
        }

        var id = new TaakId(Signaal);
        if (!await db.Taken.AnyAsync(t => t.Id == id && t.Casus == kop.Casus.Id && t.Soort == SoortTaak.Vervolgmelding, ct))
        {
            ModelState.AddModelError("", text["Dit signaal hoort niet bij deze casus."]);
            return await ShowAsync(kop, ct);
        }

        return ModelState.Accepts(await useCase.HandleAsync(new(id), Wie, ct), text)
            ? SeeOther($"/casussen/{CasusId}")
            : await ShowAsync((await query.HeadAsync(kop.Casus.Id, ct))!, ct);
    }

    /// <summary>How much of the term of a task is left; null when it has none.</summary>
    public TermijnRij? Termijn(TaakRegel taak) =>
        TermijnRij.Of(taak.Uiterlijk, taak.Termijn, taak.Vanaf, termijnen, clock.GetUtcNow().UtcDateTime);

    public CasusActie? Doe(TaakRegel taak) => CasusActie.Of(taak, Casus.Id, Nummer(taak.Melding), Wie, text);

    public string? Nummer(MeldingId? melding) => Blad.Meldingen.FirstOrDefault(m => m.Melding.Id == melding)?.Melding.Nummer;

    private async Task<IActionResult> ShowAsync(CasusKop kop, CancellationToken ct)
    {
        Blad = await query.ReadAsync(kop, Wie, ct);
        Mensen = Mensen.Of(Blad.Betrokkenen, Blad.Relaties, clock.Today());
        db.Record(Wie.Line("CasusViewed", $"casus/{kop.Casus.Id}", clock.Now()) with
        {
            Betreft = string.Join(' ', Blad.Meldingen.Select(m => m.Melding.Id.ToString()).Concat(Blad.Betrokkenen.Select(b => b.Wie.Id.ToString()).Distinct())),
        });
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
