using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Kamer;

/// <summary>A new promise or motion, or what is known of one; of two who write at once, both stay readable.</summary>
[Requires(Recht.ProgrammaEdit)]
public sealed class RegisterToezeggingModel(
    SchakelDb db, RegisterToezegging useCase, RegisterToezegging.Rules rules, TimeProvider clock, IStringLocalizer<Teksten> text) : ToezeggingPage(db, clock)
{
    [BindProperty]
    public Guid Nieuw { get; set; }

    [BindProperty]
    public Guid Versie { get; set; }

    [BindProperty]
    public Toezeggingsoort Soort { get; set; }

    [BindProperty]
    public string? Onderwerp { get; set; }

    [BindProperty]
    public string? Tekst { get; set; }

    [BindProperty]
    public string? Gelegenheid { get; set; }

    [BindProperty]
    public string? Kenmerk { get; set; }

    [BindProperty]
    public string? GedaanOp { get; set; }

    [BindProperty]
    public string? Eigenaar { get; set; }

    [BindProperty]
    public string? Uiterlijk { get; set; }

    public bool IsBotsing { get; private set; }

    public bool IsNieuw => Toezegging is null;

    public async Task<IActionResult> OnGetAsync(Guid? toezeggingId, CancellationToken ct)
    {
        if (toezeggingId is { } id && !await FindOwnAsync(id, ct))
        {
            return NotFound();
        }

        (Nieuw, Versie) = (Guid.NewGuid(), Toezegging?.Versie ?? Guid.Empty);
        if (Toezegging?.Gegevens is { } g)
        {
            (Soort, Onderwerp, Tekst, Gelegenheid, Kenmerk, Eigenaar) = (g.Soort, g.Onderwerp, g.Tekst, g.Gelegenheid, g.Kenmerk, g.Eigenaar);
            (GedaanOp, Uiterlijk) = (g.GedaanOp.Typed(), g.Uiterlijk.Typed());
        }

        return IsNieuw ? Page() : await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(Guid? toezeggingId, CancellationToken ct)
    {
        if (toezeggingId is { } known && !await FindOwnAsync(known, ct))
        {
            return NotFound();
        }

        var id = Toezegging?.Id ?? new ToezeggingId(Nieuw == Guid.Empty ? Guid.NewGuid() : Nieuw);
        var command = new RegisterToezegging.Command(id, Versie, Read());
        if (!ModelState.Accepts(command, rules, ModelStateExtensions.Leaf))
        {
            return Page();
        }

        var outcome = await useCase.HandleAsync(command, Wie, ct);
        if (ModelState.Accepts(outcome, text))
        {
            return SeeOther($"/programma/toezeggingen/{id}");
        }

        IsBotsing = outcome.IsConflict;
        await FindAsync(id.Value, ct);
        ModelState.Remove(nameof(Versie));
        Versie = Toezegging?.Versie ?? Guid.Empty;
        return Page();
    }

    private ToezeggingGegevens Read() => new()
    {
        Soort = Soort,
        Onderwerp = Onderwerp ?? "",
        Tekst = Tekst ?? "",
        Gelegenheid = Gelegenheid,
        Kenmerk = Kenmerk ?? "",
        GedaanOp = ModelState.Day(GedaanOp, nameof(GedaanOp), Today, text),
        Eigenaar = Eigenaar ?? "",
        Uiterlijk = ModelState.Day(Uiterlijk, nameof(Uiterlijk), Today, text, Tijdrichting.Toekomst),
    };
}
