using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Adviezen;

/// <summary>Somebody asked for advice: what it was about in codes, and how a professional can be called back.</summary>
/// <remarks>There is no field for who was discussed. <c>?vervolg=</c> names the advies that this one follows up.</remarks>
[Requires(Recht.AdviesRegister)]
public sealed class NieuwModel(
    SchakelDb db, RegisterAdvies useCase, RegisterAdvies.Rules rules, Naslagwerk naslag, TimeProvider clock,
    IStringLocalizer<Teksten> text) : SchakelPage
{
    [BindProperty(SupportsGet = true, Name = "vervolg")]
    public Guid? VervolgOp { get; set; }

    /// <summary>Made by the form, so that a double click gives one advies.</summary>
    [BindProperty]
    public Guid Id { get; set; } = AdviesId.New().Value;

    [BindProperty]
    public AdviesInvoer Input { get; set; } = new();

    /// <summary>The advies that is followed up.</summary>
    public Advies? Eerder { get; private set; }

    public AdviesKeuzes Keuzes { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? kanaal, string? ontvangen, string? op, CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        var moment = ontvangen ?? op ?? AdviesInvoer.Moment(clock.GetUtcNow());
        Input = Eerder is null ? new AdviesInvoer() : AdviesInvoer.Of(Eerder.Gegevens);
        Input = Input with { Kanaal = kanaal ?? "telefoon", Ontvangen = moment };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        var moment = AdviesInvoer.ReadMoment(Input.Ontvangen, clock.GetUtcNow());
        if (moment.Fout.Text() is { } fault)
        {
            ModelState.AddModelError("Input.Ontvangen", text[fault]);
        }

        var command = new RegisterAdvies.Command(Input.Kanaal ?? "", moment.Waarde ?? clock.Now(), Eerder?.Id, Input.Gegevens()) { Id = new AdviesId(Id) };
        if (!ModelState.Accepts(command, rules, AdviesInvoer.Field))
        {
            return Page();
        }

        var advies = await useCase.HandleAsync(command, Wie, ct);
        return SeeOther($"/adviezen/{advies.Id}");
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var gemeenten = await db.Organisaties.Where(o => o.Id == Wie.Organisatie).Select(o => o.Gemeenten).SingleAsync(ct);
        Keuzes = new AdviesKeuzes(naslag, clock.Today(), gemeenten, text);
        if (VervolgOp is not { } vervolg)
        {
            return true;
        }

        var id = new AdviesId(vervolg);
        Eerder = await db.Adviezen.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, ct);
        if (!Wie.Mag(Recht.AdviesView, Eerder))
        {
            return false;
        }

        db.Record(Wie.Line("AdviesViewed", $"advies/{vervolg}", clock.Now()));
        await db.SaveChangesAsync(ct);
        return true;
    }
}
