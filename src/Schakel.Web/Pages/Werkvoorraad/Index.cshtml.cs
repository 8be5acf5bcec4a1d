using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Werkvoorraad;

/// <summary>What must I do now: the open work of Veilig Thuis, or what is offered to a local team.</summary>
[Requires(Recht.WerkvoorraadView)]
public sealed class IndexModel(
    SchakelDb db, TimeProvider clock, WerkvoorraadQuery werk, AangebodenQuery aanbod, WerkWoorden woorden,
    IStringLocalizer<Teksten> text) : SchakelPage
{
    public WerkLijst? Lijst { get; private set; }

    public AangebodenLijst? Aangeboden { get; private set; }

    /// <summary>How many rows were just given to somebody; told after the redirect.</summary>
    public int? Toegewezen => int.TryParse(Request.Query["toegewezen"], out var count) && count > 0 ? count : null;

    [BindProperty]
    public List<Guid> Gekozen { get; set; } = [];

    [BindProperty]
    public Guid Medewerker { get; set; }

    /// <summary>The worker takes it up herself.</summary>
    [BindProperty]
    public bool Zelf { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Wie.Mag(Recht.MeldingView))
        {
            await LoadAsync(ct);
            return Page();
        }

        return Wie.Mag(Recht.OverdrachtReceivePreview) ? await ShowOfferedAsync(ct) : NotFound();
    }

    public async Task<IActionResult> OnPostAsync([FromServices] AssignTaken useCase, [FromServices] AssignTaken.Rules rules, CancellationToken ct)
    {
        if (!Wie.Mag(Recht.MeldingView) || !Wie.Mag(Zelf ? Recht.CasusEdit : Recht.CasusAssign))
        {
            return NotFound();
        }

        var command = new AssignTaken.Command(
            [.. Gekozen.Distinct().Select(id => new TaakId(id))], Zelf ? Wie.Medewerker : new MedewerkerId(Medewerker));
        if (ModelState.IsValid && ModelState.Accepts(command, rules, field => field == nameof(command.Taken) ? nameof(Gekozen) : field)
            && ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text))
        {
            return SeeOther(WerkFilter.From(Request.Query).With("toegewezen", $"{command.Taken.Count}"));
        }

        await LoadAsync(ct);
        return Page();
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var filter = WerkFilter.From(Request.Query);
        if (filter.ZoekKanNiet)
        {
            ModelState.AddModelError("zoek", text["Zoek op een nummer of een achternaam van hoogstens {0} tekens.", Grens.Naam]);
        }

        var telling = await werk.CountAsync(filter, Wie, ct);
        var pages = Pages(telling.Of(filter.Wanneer));
        var pagina = Math.Min(filter.Pagina, pages);
        var regels = await werk.RowsAsync(filter, pagina, Wie, ct);
        var collegas = await werk.CollegasAsync(Wie, ct);
        var byId = collegas.ToDictionary(c => c.Id);
        Lijst = new WerkLijst(
            Wie, filter, telling, [.. regels.Select(r => woorden.Rij(r, Wie, byId))], collegas, pagina, pages,
            Gekozen.ToHashSet());
        await RecordAsync("WerkvoorraadViewed", regels.Select(r => r.Melding?.Value ?? r.Overdracht?.Value ?? r.Id.Value), ct);
    }

    private async Task<IActionResult> ShowOfferedAsync(CancellationToken ct)
    {
        var aangenomen = Request.Query["status"] == AangebodenLijst.Aangenomen;
        var telling = await aanbod.CountAsync(Wie, ct);
        var pages = Pages(aangenomen ? telling.Aangenomen : telling.Wacht);
        var pagina = Math.Min(WerkFilter.From(Request.Query).Pagina, pages);
        var rijen = await aanbod.RowsAsync(aangenomen, pagina, Wie, ct);
        Aangeboden = new AangebodenLijst(rijen, telling, aangenomen, pagina, pages);
        await RecordAsync("AanbiedingenViewed", rijen.Select(r => r.Id.Value), ct);
        return Page();
    }

    private async Task RecordAsync(string actie, IEnumerable<Guid> shown, CancellationToken ct)
    {
        db.Record(Wie.Line(actie, "werkvoorraad", clock.Now()) with { Betreft = string.Join(' ', shown.Distinct()) });
        await db.SaveChangesAsync(ct);
    }

    private static int Pages(int rows) => Math.Max(1, (rows + WerkvoorraadQuery.PageSize - 1) / WerkvoorraadQuery.PageSize);
}
