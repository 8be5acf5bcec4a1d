using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;

namespace Schakel.Web.Pages.Programma.Startfoto;

/// <summary>Title and introduction of a questionnaire or a subject; of two who write at once, both stay readable.</summary>
public sealed class ReviseKopModel(SchakelDb db, ReviseKop useCase, ReviseKop.Rules rules, TimeProvider clock, IStringLocalizer<Teksten> text) : VragenlijstPage(db, clock)
{
    /// <summary>The code of a subject, or what stands for the whole or a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string Deel { get; set; } = "";

    [BindProperty]
    public string? Titel { get; set; }

    [BindProperty]
    public string? TitelEn { get; set; }

    [BindProperty]
    public string? Inleiding { get; set; }

    [BindProperty]
    public string? InleidingEn { get; set; }

    /// <summary>What stands there now; null for a new subject.</summary>
    public (Tekst Titel, Tekst? Inleiding)? Nu => Deel == ReviseKop.Geheel ? (Inhoud.Titel, Inhoud.Inleiding)
        : Inhoud.FindOnderwerp(Deel) is { } onderwerp ? (onderwerp.Titel, onderwerp.Inleiding) : null;

    private bool IsThere => (Deel == ReviseKop.Nieuw || Nu is not null);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct) || !IsThere || !IsConcept)
        {
            return NotFound();
        }

        Versie = Lijst.Versie;
        if (Nu is { } nu)
        {
            (Titel, TitelEn) = (nu.Titel.Nl, nu.Titel.En == nu.Titel.Nl ? null : nu.Titel.En);
            (Inleiding, InleidingEn) = (nu.Inleiding?.Nl, nu.Inleiding?.En == nu.Inleiding?.Nl ? null : nu.Inleiding?.En);
        }

        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        var command = new ReviseKop.Command(Lijst.Id, Versie, Deel, Titel, TitelEn, Inleiding, InleidingEn);
        if (!ModelState.Accepts(command, rules))
        {
            return await ShowAsync(ct);
        }

        var outcome = await useCase.HandleAsync(command, Wie, ct);
        return ModelState.Accepts(outcome, text) ? SeeOther(Adres) : await AgainAsync(outcome, ct);
    }
}
