using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma;

/// <summary>A new werkzaam element, or one of which more is known; of two who write at once, both stay readable.</summary>
[Requires(Recht.ProgrammaEdit)]
public sealed class RegisterElementModel(
    SchakelDb db, RegisterElement useCase, RegisterElement.Rules rules, Themas themas, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    /// <summary>Null for a new one.</summary>
    public Element? Element { get; private set; }

    public Themas Themas => themas;

    public string Terug => Element is null ? "/programma/elementen" : $"/programma/elementen/{Element.Id}";

    [BindProperty]
    public Guid Nieuw { get; set; }

    [BindProperty]
    public Guid Versie { get; set; }

    [BindProperty]
    public string? Thema { get; set; }

    [BindProperty]
    public string? Naam { get; set; }

    [BindProperty]
    public string? Omschrijving { get; set; }

    [BindProperty]
    public string? Onderbouwing { get; set; }

    [BindProperty]
    public string? Bron { get; set; }

    public bool IsBotsing { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid? elementId, CancellationToken ct)
    {
        if (!await FindAsync(elementId, ct))
        {
            return NotFound();
        }

        (Nieuw, Versie) = (Guid.NewGuid(), Element?.Versie ?? Guid.Empty);
        if (Element?.Gegevens is { } gegevens)
        {
            (Thema, Naam, Omschrijving, Onderbouwing, Bron) = (gegevens.Thema, gegevens.Naam, gegevens.Omschrijving, gegevens.Onderbouwing, gegevens.Bron);
        }

        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(Guid? elementId, CancellationToken ct)
    {
        if (!await FindAsync(elementId, ct))
        {
            return NotFound();
        }

        var id = Element?.Id ?? new ElementId(Nieuw == Guid.Empty ? Guid.NewGuid() : Nieuw);
        var command = new RegisterElement.Command(
            id, Versie, new() { Thema = Thema ?? "", Naam = Naam ?? "", Omschrijving = Omschrijving, Onderbouwing = Onderbouwing, Bron = Bron });
        if (!ModelState.Accepts(command, rules, ModelStateExtensions.Leaf))
        {
            return await ShowAsync(ct);
        }

        var outcome = await useCase.HandleAsync(command, Wie, ct);
        if (ModelState.Accepts(outcome, text))
        {
            return SeeOther($"/programma/elementen/{id}");
        }

        IsBotsing = outcome.IsConflict;
        await FindAsync(id.Value, ct);
        ModelState.Remove(nameof(Versie));
        Versie = Element?.Versie ?? Guid.Empty;
        return await ShowAsync(ct);
    }

    private async Task<bool> FindAsync(Guid? id, CancellationToken ct)
    {
        Element = id is { } value ? (await db.FindElementAsync(value, ct))?.Element : null;
        return id is null || Wie.Mag(Recht.ProgrammaEdit, Element);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        if (Element is not null)
        {
            db.Record(Wie.Line("ElementViewed", $"element/{Element.Id}", clock.Now()));
            await db.SaveChangesAsync(ct);
        }

        return Page();
    }
}
