using Microsoft.AspNetCore.Mvc;
using Schakel.Core.Concepten;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>All answers once more, and then the melding is recorded.</summary>
[Requires(Recht.MeldingRegister)]
public sealed class ControleerModel(Gereedschap hulp, ReceiveMelding receive) : ConceptPage(hulp)
{
    public override string DeelNaam => NieuweMelding.Controleer;

    /// <summary>The parts of one step, of which there may be none.</summary>
    public IReadOnlyList<Deel> DelenVan(string stap) => [.. Concept.Delen().Where(d => NieuweMelding.StapOf(d.Naam) == stap)];

    public Mens? MensVan(Deel deel) => Ontwerp.Mensen.FirstOrDefault(m => m.Sleutel == NieuweMelding.SleutelOf(deel.Naam));

    /// <summary>To the field of the page where something is to be mended.</summary>
    public string PathOf(Fout fout) => $"{PathOf(fout.Deel)}?{Controle}=1#{fout.Veld.Replace('.', '_')}";

    /// <summary>Records the melding; a second press, or another screen, ends at the same one.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct))
        {
            return NotFound();
        }

        if (Concept.AfgerondAls is { } done)
        {
            return SeeOther(Bekend(done));
        }

        if (Ontwerp.Fouten.Count > 0)
        {
            return Page();
        }

        var melding = await receive.HandleAsync(Ontwerp.Command, Wie, ct);
        return SeeOther(Bekend(melding.Id.Value));
    }
}
