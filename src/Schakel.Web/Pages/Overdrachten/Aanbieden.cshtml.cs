using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>Veilig Thuis offers a case: the form, then exactly what the receiver will see, and then the offer.</summary>
[Requires(Recht.OverdrachtOffer)]
public sealed class AanbiedenModel(
    SchakelDb db, TimeProvider clock, AanbodTafel tafel, OfferOverdracht useCase, OfferOverdracht.Rules rules, IStringLocalizer<Teksten> text)
    : SchakelPage
{
    [BindProperty(SupportsGet = true)]
    public Guid MeldingId { get; set; }

    /// <summary>Made with the form: the same form sent twice offers once.</summary>
    [BindProperty]
    public Guid Nieuw { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public string? Naar { get; set; }

    [BindProperty]
    public List<string> Gevraagd { get; set; } = [];

    [BindProperty]
    public string? Toelichting { get; set; }

    [BindProperty]
    public List<Guid> Teksten { get; set; } = [];

    [BindProperty]
    public string? ReactieVoor { get; set; }

    [BindProperty]
    public bool Monitoren { get; set; }

    public Melding Melding { get; private set; } = null!;

    public OverdrachtStof Stof { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Ontvangers { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Vragen => tafel.Vragen();

    /// <summary>Set on the page "Controleer uw antwoorden".</summary>
    public Aanbiedingen.Klaar? Klaar { get; private set; }

    public OverdrachtDocument? Document { get; private set; }

    public static string Kort(Uitspraak tekst) => tekst.Tekst.Length <= 240 ? tekst.Tekst : $"{tekst.Tekst[..240]}…";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        ReactieVoor = tafel.ReactieVoor().ToString("d MMMM yyyy", CultureInfo.CurrentCulture);
        Teksten = [.. Stof.Teksten.Where(t => !Stof.Reveals(t)).Select(t => t.Id.Value)];
        db.Record(Wie.Line("MeldingViewed", $"melding/{MeldingId}", clock.Now()) with { Betreft = string.Join(' ', Stof.Mensen.Select(m => m.Id)) });
        await db.SaveChangesAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        if (Command() is { } command)
        {
            var ready = await tafel.PrepareAsync(command, Wie, ct);
            ModelState.Accepts(ready.Result, text);
            Klaar = ready.Value;
            Document = Klaar is null ? null : OverdrachtDocument.FromJson(Klaar.Aanbieding.Document);
        }

        db.Forget();
        return Page();
    }

    public async Task<IActionResult> OnPostWijzigenAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAanbiedenAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        if (Command() is { } command)
        {
            db.Forget();
            var offered = await useCase.HandleAsync(command, Wie, ct);
            if (ModelState.Accepts(offered.Result, text))
            {
                return SeeOther($"/overdrachten/{offered.Value!.Id}");
            }

            db.Forget();
        }

        return Page();
    }

    private OfferOverdracht.Command? Command()
    {
        var day = tafel.ReadDay(ReactieVoor);
        if (day is null)
        {
            ModelState.AddModelError(nameof(ReactieVoor), text["Typ een datum, bijvoorbeeld 17-4 of 17 april."]);
        }

        var command = new OfferOverdracht.Command(
            new MeldingId(MeldingId), new OrganisatieId(Guid.TryParse(Naar, out var naar) ? naar : Guid.Empty), Gevraagd,
            Invoer.Tidy(Toelichting) ?? "", [.. Teksten.Select(id => new UitspraakId(id))], day ?? clock.Today(), Monitoren)
        {
            Id = new OverdrachtId(Nieuw),
        };
        return ModelState.Accepts(command, rules) ? command : null;
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var id = new MeldingId(MeldingId);
        var melding = await db.Meldingen.SingleOrDefaultAsync(m => m.Id == id, ct);
        if (!Wie.Mag(Recht.OverdrachtOffer, melding) || await tafel.GatherAsync(melding!, ct) is not { } stof)
        {
            return false;
        }

        (Melding, Stof, Ontvangers) = (melding!, stof, await tafel.OntvangersAsync(melding!, Wie, ct));
        return true;
    }
}
