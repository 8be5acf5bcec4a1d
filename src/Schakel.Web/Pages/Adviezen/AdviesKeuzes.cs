using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;

namespace Schakel.Web.Pages.Adviezen;

/// <summary>What the form of an advies offers to choose from.</summary>
public sealed class AdviesKeuzes(Naslagwerk naslag, DateOnly today, IReadOnlyList<string> gemeenten, IStringLocalizer<Teksten> text)
{
    public IReadOnlyList<SelectListItem> Kanalen => naslag.Options(CodeLijsten.Kanaal, today);

    public IReadOnlyList<SelectListItem> Hoedanigheden => naslag.Options(CodeLijsten.Hoedanigheid, today);

    /// <summary>Who may leave their own details, separated by spaces for the script; family would name the family.</summary>
    public string MetEigenGegevens => string.Join(
        ' ', naslag.Lijst(CodeLijsten.Hoedanigheid).Geldig(today).Where(code => code.Heeft(Kenmerk.EigenGegevens)).Select(code => code.Waarde));

    /// <summary>The main kinds.</summary>
    public IEnumerable<SelectListItem> Aarden => Aard("1");

    /// <summary>The kinds that say more.</summary>
    public IEnumerable<SelectListItem> NadereAarden => Aard("2");

    public IReadOnlyList<SelectListItem> Duren => naslag.Options(CodeLijsten.Duur, today);

    public IReadOnlyList<SelectListItem> Gegeven => naslag.Options(CodeLijsten.GegevenAdvies, today);

    public IReadOnlyList<SelectListItem> Gemeenten =>
        naslag.Gemeenten.Options(today, gemeenten, text["Uw regio"], text["Andere gemeenten"]);

    private IEnumerable<SelectListItem> Aard(string niveau) => naslag.Lijst(CodeLijsten.Aard).Geldig(today)
        .Where(code => code.Kenmerk(Kenmerk.Niveau) == niveau).Select(code => new SelectListItem(code.Naam, code.Waarde));
}
