using Microsoft.AspNetCore.Mvc.Rendering;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>What is the matter: the story, the kinds of violence, how long, where, and how urgent.</summary>
[Requires(Recht.MeldingRegister)]
public sealed class ZorgenModel(Gereedschap hulp) : StapPage(hulp)
{
    public override string DeelNaam => NieuweMelding.Zorgen;

    /// <summary>Each kind with what refines it.</summary>
    public IReadOnlyList<(Code Soort, IReadOnlyList<SelectListItem> Nader)> Aarden
    {
        get
        {
            var lijst = Hulp.Naslag.Lijst(CodeLijsten.Aard).Geldig(Today).ToList();
            return [.. lijst.Where(c => c.Kenmerk(Kenmerk.Niveau) == "1").Select(soort => (soort,
                (IReadOnlyList<SelectListItem>)[.. lijst
                    .Where(c => c.Groep == soort.Groep && c.Groep is not null && c.Kenmerk(Kenmerk.Niveau) == "2")
                    .Select(c => new SelectListItem(c.Naam.Split(": ")[^1], c.Waarde))]))];
        }
    }

    public IReadOnlyList<SelectListItem> Duren => Hulp.Naslag.Options(CodeLijsten.Duur, Today);

    public IReadOnlyList<SelectListItem> Gemeenten { get; private set; } = [];

    private DateOnly Today => Amsterdam.Day(Hulp.Now);

    protected override string Next() => NieuweMelding.Incidenten;

    protected override async Task LoadAsync(CancellationToken ct) => Gemeenten = Hulp.Naslag.Gemeenten.Options(
        Today, await Hulp.OwnGemeentenAsync(Wie, ct), Hulp.Text["Uw regio"], Hulp.Text["Andere gemeenten"]);
}
