using Microsoft.AspNetCore.Mvc.Rendering;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>Who reports, and whether the people concerned may know.</summary>
[Requires(Recht.MeldingRegister)]
public sealed class MelderModel(Gereedschap hulp) : StapPage(hulp)
{
    public override string DeelNaam => NieuweMelding.Melder;

    public IReadOnlyList<SelectListItem> Hoedanigheden => Options(CodeLijsten.Hoedanigheid);

    public IReadOnlyList<SelectListItem> Gronden => Options(CodeLijsten.Afschermgrond);

    protected override string Next() => NieuweMelding.Zorgen;

    private IReadOnlyList<SelectListItem> Options(string lijst) => Hulp.Naslag.Options(lijst, Amsterdam.Day(Hulp.Now));
}
