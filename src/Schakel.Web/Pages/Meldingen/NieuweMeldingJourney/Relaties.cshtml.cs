using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>How these people belong together, two by two, and who holds gezag over the children.</summary>
[Requires(Recht.MeldingRegister)]
public sealed class RelatiesModel(Gereedschap hulp) : StapPage(hulp)
{
    public override string DeelNaam => NieuweMelding.Relaties;

    /// <summary>The rows that hold something, or one from the first person to each other; on request one more.</summary>
    public IReadOnlyList<Rij> Rijen
    {
        get
        {
            var mensen = Ontwerp.Mensen;
            var filled = Enumerable.Range(1, RelatieLezer.MostRows).Where(n => ModelState.ContainsKey($"Van.{n}")).DefaultIfEmpty(0).Max();
            var more = Request.Query.ContainsKey("nog") ? 1 : 0;
            var count = Math.Min(RelatieLezer.MostRows, filled == 0 ? mensen.Count - 1 : filled + more);
            return [.. Enumerable.Range(1, count).Select(n => new Rij(
                n.ToString(CultureInfo.InvariantCulture), Choices(mensen[0].Sleutel), Choices(mensen[Math.Min(n, mensen.Count - 1)].Sleutel)))];
        }
    }

    public IReadOnlyList<(Mens Kind, IReadOnlyList<Mens> Volwassenen)> Kinderen
    {
        get
        {
            var volwassenen = Ontwerp.Mensen.Where(m => !m.IsKind).ToList();
            return volwassenen.Count == 0 ? [] : [.. Ontwerp.Mensen.Where(m => m.IsKind).Select(k => (k, (IReadOnlyList<Mens>)volwassenen))];
        }
    }

    public IReadOnlyList<SelectListItem> Soorten => Options(CodeLijsten.Relatie);

    public IReadOnlyList<SelectListItem> Gezag => Options(CodeLijsten.Gezag);

    /// <param name="Nummer">What the names of its fields end with.</param>
    public sealed record Rij(string Nummer, IReadOnlyList<SelectListItem> Van, IReadOnlyList<SelectListItem> Naar);

    protected override string Next() => Request.Form.ContainsKey(NogEen) ? NieuweMelding.Relaties + "?nog=1" : NieuweMelding.Controleer;

    private IReadOnlyList<SelectListItem> Options(string lijst) => Hulp.Naslag.Options(lijst, Amsterdam.Day(Hulp.Now));

    private List<SelectListItem> Choices(string chosen) =>
        [.. Ontwerp.Mensen.Select(m => new SelectListItem($"{m.Nummer}. {m.Naam}", m.Sleutel, m.Sleutel == chosen))];
}
