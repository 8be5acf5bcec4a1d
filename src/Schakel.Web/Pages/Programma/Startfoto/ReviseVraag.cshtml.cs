using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;

namespace Schakel.Web.Pages.Programma.Startfoto;

/// <summary>One question, new or put otherwise; of two who write at once, both stay readable.</summary>
public sealed class ReviseVraagModel(SchakelDb db, ReviseVraag useCase, ReviseVraag.Rules rules, TimeProvider clock, IStringLocalizer<Teksten> text) : VragenlijstPage(db, clock)
{
    [BindProperty(SupportsGet = true)]
    public string Deel { get; set; } = "";

    /// <summary>The code of the question, or what stands for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string Vraag { get; set; } = "";

    [BindProperty]
    public Vraagopgave Opgave { get; set; } = new();

    public Onderwerp Onderwerp => Inhoud.FindOnderwerp(Deel)!;

    /// <summary>What stands there now; null for a new question.</summary>
    public Vraag? Nu => Onderwerp.Vragen.FirstOrDefault(v => v.Code == Vraag);

    /// <summary>The questions that a condition can look back at.</summary>
    public IReadOnlyList<SelectListItem> Eerdere => [.. Inhoud.Vragen.Where(v => Nu is not null || Inhoud.Onderwerpen.TakeWhile(o => o != Onderwerp).Append(Onderwerp).Any(o => o.Vragen.Contains(v)))
        .TakeWhile(v => v.Code != Vraag).Where(v => v.Waarden().Count > 0 && v.Soort != VraagSoort.Rangorde).Select(v => new SelectListItem(v.Titel.ToString(), v.Code))];

    private bool IsThere => Inhoud.FindOnderwerp(Deel) is not null && (Vraag == ReviseKop.Nieuw || Nu is not null);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct) || !IsThere || !IsConcept)
        {
            return NotFound();
        }

        Versie = Lijst.Versie;
        Opgave = Nu is { } nu ? Vraagopgave.Of(nu) : new() { SchaalVan = "1", SchaalTotEnMet = "5" };
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct) || !IsThere)
        {
            return NotFound();
        }

        var command = new ReviseVraag.Command(Lijst.Id, Versie, Deel, Vraag, Opgave);
        if (!ModelState.Accepts(command, rules))
        {
            return await ShowAsync(ct);
        }

        var outcome = await useCase.HandleAsync(command, Wie, ct);
        return ModelState.Accepts(outcome.At(Field(outcome.Veld)), text) ? SeeOther(Adres, "onderwerpen") : await AgainAsync(outcome, ct);
    }

    // What is wrong with a question is told at the box in which it is typed.
    private static string Field(string veld) => veld switch
    {
        "" => "",
        "Schaal" => "Opgave.SchaalTotEnMet",
        "Getal" => "Opgave.Meeste",
        "Voorwaarde" => "Opgave.AlsWaarden",
        "Code" => "Opgave.Titel",
        _ => $"Opgave.{veld}",
    };
}
