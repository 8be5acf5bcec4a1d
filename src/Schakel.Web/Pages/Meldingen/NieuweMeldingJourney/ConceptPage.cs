using Microsoft.AspNetCore.Mvc;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Toegang;
using Schakel.Web.Pages.Concepten;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>A page of the form, on a draft of whoever asks; it shows what is kept.</summary>
public abstract class ConceptPage(Gereedschap hulp) : SchakelPage
{
    /// <summary>In the address when somebody comes from the last page to mend something.</summary>
    public const string Controle = "controle";

    public Concept Concept { get; private set; } = null!;

    public Ontwerp Ontwerp { get; private set; } = null!;

    /// <summary>The part of the draft that this page is about.</summary>
    public abstract string DeelNaam { get; }

    /// <summary>The step that this page belongs to.</summary>
    public string Stap => NieuweMelding.StapOf(DeelNaam);

    protected Gereedschap Hulp => hulp;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct))
        {
            return NotFound();
        }

        if (Concept.AfgerondAls is { } melding)
        {
            return LocalRedirect(Bekend(melding));
        }

        await LoadAsync(ct);
        Herstel.Show(ModelState, Concept.Find(DeelNaam)?.Velden ?? Velden.Leeg);
        if (Request.Query.ContainsKey(Controle))
        {
            AddFaults();
        }

        await hulp.RecordViewAsync(Concept.Id, Wie, ct);
        return Page();
    }

    public string PathOf(string deel) => NieuweMelding.Path(Concept.Id, deel);

    public IReadOnlyList<Regel> Regels(Deel deel) => hulp.Samenvatting.Regels(deel.Naam, deel.Velden, Ontwerp.Mensen);

    /// <summary>The few answers to keep in sight while typing the rest.</summary>
    public IReadOnlyList<Regel> TotNuToe =>
        [.. Concept.Delen().Where(d => d.Naam is NieuweMelding.Contact or NieuweMelding.Melder or NieuweMelding.Zorgen && d.Naam != DeelNaam)
            .SelectMany(Regels).Where(r => r.Veld is "Kanaal" or "Wanneer" or "Hoedanigheid" or "Naam" or "Aard" or "Gemeente" or "Spoed")];

    /// <summary>Where a recorded melding goes on: who of these people is known already.</summary>
    protected static string Bekend(Guid melding) => $"/meldingen/{melding}/bekend";

    /// <summary>What the page shows beside its fields.</summary>
    protected virtual Task LoadAsync(CancellationToken ct) => Task.CompletedTask;

    /// <summary>Loads the draft as it stands; false when it is not there for whoever asks.</summary>
    protected async Task<bool> OpenAsync(CancellationToken ct)
    {
        var id = Guid.TryParse(RouteData.Values["concept"]?.ToString(), out var guid) ? new ConceptId(guid) : default;
        if (await hulp.FindAsync(id, Wie, ct) is not { } concept || !Wie.Mag(Recht.MeldingRegister, concept))
        {
            return false;
        }

        Concept = concept;
        Ontwerp = hulp.Read(concept);
        return true;
    }

    protected void AddFaults()
    {
        foreach (var fout in Ontwerp.FoutenVan(DeelNaam))
        {
            ModelState.AddModelError(fout.Veld, fout.Tekst);
        }
    }
}
