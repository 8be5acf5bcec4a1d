using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;
using Schakel.Web.Pages.Concepten;

namespace Schakel.Web.Pages.Programma.Startfoto;

/// <summary>The questions of one subject; what is missing may come later, and what is typed stays when it cannot be recorded.</summary>
public sealed class AnswerOnderwerpModel(SchakelDb db, Uitvraagplaats plaats, AnswerOnderwerp useCase, TimeProvider clock, IStringLocalizer<Teksten> text)
    : UitvraagPage(db, plaats, clock)
{
    [BindProperty(SupportsGet = true)]
    public string Deel { get; set; } = "";

    /// <summary>Of the subject as it was read.</summary>
    [BindProperty]
    public string? Merk { get; set; }

    public Onderwerp Onderwerp => Dossier.Inhoud.FindOnderwerp(Deel)!;

    public bool IsBotsing { get; private set; }

    /// <summary>The questions that can be asked: those whose condition hangs on this very page stand there with it.</summary>
    public IEnumerable<Vraag> Vragen => Onderwerp.Vragen.Where(v =>
        v.Voorwaarde is not { } als || Onderwerp.Vragen.Any(eerder => eerder.Code == als.Vraag) || Dossier.Inhoud.Vragen.Gesteld(Dossier.Uitvraag.Read()).Contains(v));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct) || Dossier.Inhoud.FindOnderwerp(Deel) is null)
        {
            return NotFound();
        }

        var now = Dossier.Uitvraag.Read();
        Merk = AnswerOnderwerp.Mark(Onderwerp, now);
        Fill(code => now.Op(code));
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct) || Dossier.Inhoud.FindOnderwerp(Deel) is null)
        {
            return NotFound();
        }

        var before = Dossier.Uitvraag.Read();
        var shown = Vragen.ToHashSet();
        var typed = Onderwerp.Vragen.ToDictionary(v => v.Code, v => shown.Contains(v) ? Read(v) : before.Op(v.Code), StringComparer.Ordinal);
        var outcome = await useCase.HandleAsync(new(Dossier.Ronde.Id, Regio, Deel, Merk ?? "", typed), Wie, ct);
        if (outcome.Succeeded)
        {
            return SeeOther(Adres);
        }

        Fill(code => typed[code]);
        var at = Dossier.Inhoud.FindVraag(outcome.Veld) is { } vraag ? Veld(vraag) + (vraag.Soort == VraagSoort.Rangorde ? ".1" : "") : "";
        ModelState.AddModelError(at, text[outcome.Refusal!, [.. outcome.Arguments]]);
        IsBotsing = outcome.IsConflict;
        await FindAgainAsync(ct);
        Merk = IsBotsing ? AnswerOnderwerp.Mark(Onderwerp, Dossier.Uitvraag.Read()) : Merk;
        return await ShowAsync(ct);
    }

    private static string Veld(Vraag vraag) => $"Antwoorden.{vraag.Code}";

    private static IEnumerable<string> Velden(Vraag vraag) => vraag.Soort == VraagSoort.Rangorde
        ? Enumerable.Range(1, vraag.Opties.Count).Select(n => string.Create(CultureInfo.InvariantCulture, $"{Veld(vraag)}.{n}"))
        : [Veld(vraag)];

    private IReadOnlyList<string> Read(Vraag vraag) =>
        [.. Velden(vraag).SelectMany(veld => Request.Form[veld]).Select(Invoer.Tidy).OfType<string>().Select(w => vraag.Soort == VraagSoort.Getal ? w.Replace(',', '.') : w)];

    private void Fill(Func<string, IReadOnlyList<string>> antwoord) => Herstel.Show(ModelState, new Velden(Onderwerp.Vragen.SelectMany(v =>
        v.Soort == VraagSoort.Rangorde
            ? Velden(v).Select((veld, i) => KeyValuePair.Create(veld, new[] { antwoord(v.Code).ElementAtOrDefault(i) ?? "" }))
            : [KeyValuePair.Create(Veld(v), antwoord(v.Code).ToArray())])));
}
