using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;

namespace Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;

/// <summary>How safe it is, what happens with the melding, why, who goes on with it, and who decided.</summary>
public sealed class BesluitModel(
    Werktafel tafel, CollegaQuery collegas, RecordVeiligheidsbeoordeling.Rules rules, Naslagwerk naslag, TimeProvider clock,
    IStringLocalizer<Teksten> text) : Invulpagina(tafel)
{
    private static readonly string[] _fields = ["Taxatie", "Regionaal", "Motivering", "Verantwoordelijke", "Deelnemers"];

    public Collegas Collegas { get; private set; } = null!;

    public IEnumerable<Code> Taxaties => naslag.Lijst(CodeLijsten.Veiligheidstaxatie).Geldig(clock.Today());

    public IEnumerable<Code> Landelijk => naslag.Besluiten.Landelijk.Geldig(clock.Today());

    public override int Stap => Blad.Paden.Count - 1;

    protected override string DeelNaam => Werkblad.Besluitdeel;

    public IEnumerable<Code> Regionaal(Code landelijk) => naslag.Besluiten.Onder(landelijk.Waarde, clock.Today());

    public bool IsChosen(IEnumerable<Collegas.Collega> collegas) =>
        collegas.Any(c => ModelState["Deelnemers"]?.RawValue is string[] chosen && chosen.Contains(c.Id.ToString()));

    public override string Words(string veld, IReadOnlyList<string> waarden) => veld switch
    {
        "Taxatie" => text["Taxatie: {0}", naslag.Lijst(CodeLijsten.Veiligheidstaxatie).NaamVan(waarden[0])],
        "Regionaal" => text["Besluit: {0}", naslag.Besluiten.Regionaal.NaamVan(waarden[0])],
        "Deelnemers" => text["Deelnemers: {0}", Collegas.Namen(waarden)],
        _ => string.Join(' ', waarden),
    };

    public async Task OnGetAsync(CancellationToken ct)
    {
        Collegas = await collegas.ReadAsync(Wie, ct);
        Fill();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var kept = await KeepAsync(ct);
        Collegas = await collegas.ReadAsync(Wie, ct);
        if (!ModelState.Accepts(kept, text))
        {
            return Page();
        }

        if (Naar is "terug" or "later")
        {
            return SeeOther(Naar == "later" ? $"/meldingen/{MeldingId}" : Blad.Paden[Stap - 2]);
        }

        Check();
        return ModelState.IsValid ? SeeOther(Blad.ControlerenPad) : Page();
    }

    private void Check()
    {
        var command = Blad.Command(default);
        foreach (var error in rules.Validate(command).Errors.Where(e => _fields.Contains(e.PropertyName, StringComparer.Ordinal)))
        {
            ModelState.AddModelError(error.PropertyName, error.ErrorMessage);
        }

        if (command.Deelnemers.Append(Wie.Medewerker).Distinct().Count() < Collegas.Nodig)
        {
            ModelState.AddModelError("Deelnemers", text["Over een melding besluiten minstens {0} mensen samen. Kies wie er meededen.", Collegas.Nodig]);
        }
    }
}
