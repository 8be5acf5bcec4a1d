using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;

/// <summary>Everything once more, the decision in one sentence, and the button that records it.</summary>
public sealed class ControlerenModel(
    Werktafel tafel, CollegaQuery collegas, RecordVeiligheidsbeoordeling useCase, RecordVeiligheidsbeoordeling.Rules rules,
    SchakelDb db, IStringLocalizer<Teksten> text) : BeoordelingPage(tafel)
{
    /// <summary>The version of the melding as this page showed it.</summary>
    [BindProperty]
    public Guid Versie { get; set; }

    /// <summary>The draft that the button was pressed for; a second press finds it recorded.</summary>
    [BindProperty]
    public Guid ConceptId { get; set; }

    public Collegas Collegas { get; private set; } = null!;

    /// <summary>What is missing or wrong, by the name of the field.</summary>
    public ILookup<string, string> Fouten { get; private set; } = null!;

    public Velden Besluit => Blad.Besluit;

    public override int Stap => Blad.Paden.Count;

    public Task OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var command = Blad.Command(Versie);
        if (!ModelState.Accepts(command, rules))
        {
            await ShowAsync(ct);
            return Page();
        }

        db.Forget();
        var outcome = await useCase.HandleAsync(command, Wie, ct);
        if (!ModelState.Accepts(outcome, text))
        {
            db.Forget();
            Blad = await Tafel.LayAsync((await Tafel.FindAsync(MeldingId, Recht.MeldingAssess, Wie, ct))!, Wie, ct);
            await ShowAsync(ct);
            return Page();
        }

        return SeeOther(await NextAsync(ct) ?? Blad.Begin);
    }

    // A second press comes after the melding has its besluit: it goes where the first one went.
    protected override async Task<string?> ElsewhereAsync(Melding melding, CancellationToken ct)
    {
        var elsewhere = await base.ElsewhereAsync(melding, ct);
        if (elsewhere is null || !HttpMethods.IsPost(Request.Method) || !Guid.TryParse(Request.Form[nameof(ConceptId)], out var id))
        {
            return elsewhere;
        }

        var conceptId = new ConceptId(id);
        var own = await db.Concepten.Own(Wie).AnyAsync(c => c.Id == conceptId && c.AfgerondAls != null, ct);
        return own ? await NextAsync(ct) : elsewhere;
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        Collegas = await collegas.ReadAsync(Wie, ct);
        Fouten = rules.Validate(Blad.Command(Versie)).Errors.ToLookup(e => e.PropertyName, e => e.ErrorMessage);
    }

    private async Task<string?> NextAsync(CancellationToken ct)
    {
        var meldingId = new MeldingId(MeldingId);
        var besluit = await (
            from b in db.Veiligheidsbeoordelingen.AsNoTracking()
            where b.Melding == meldingId && b.IngetrokkenOp == null
            join m in db.Meldingen.AsNoTracking() on b.Melding equals m.Id
            select new { b.Oordeel.Besluit, m.Casus }).SingleOrDefaultAsync(ct);
        return besluit is null ? null
            : besluit.Besluit == Vervolg.Overdracht ? $"/meldingen/{MeldingId}/overdracht"
            : $"/casussen/{besluit.Casus}";
    }
}
