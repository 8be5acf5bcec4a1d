using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Programma;
using Schakel.Web.Components.Charts;

namespace Schakel.Web.Pages.Programma;

/// <summary>The words and signal colours of the programme.</summary>
public sealed class ProgrammaWoorden(IStringLocalizer<Teksten> text, Programmaplan plan)
{
    public string Status(Actiestatus status) => status switch
    {
        Actiestatus.NogNietBegonnen => text["nog niet begonnen"],
        Actiestatus.Loopt => text["loopt"],
        Actiestatus.StaatStil => text["staat stil"],
        Actiestatus.Afgerond => text["afgerond"],
        Actiestatus.Vervallen => text["vervallen"],
        _ => text["nog niet bekend"],
    };

    public static string Toon(Actiestatus status) => status switch
    {
        Actiestatus.Loopt => "info",
        Actiestatus.StaatStil => "danger",
        Actiestatus.Afgerond => "ok",
        _ => "neutral",
    };

    /// <summary>"Fase 1: Concretiseren acties".</summary>
    public string Fase(int nummer) => plan.Fase(nummer) is { } fase ? text["Fase {0}: {1}", nummer, fase.Naam] : text["Fase {0}", nummer];

    public string Stap(Adoptie adoptie) => adoptie switch
    {
        Adoptie.InVoorbereiding => text["in voorbereiding"],
        Adoptie.Beproeft => text["beproeft"],
        Adoptie.Gebruikt => text["gebruikt"],
        Adoptie.Geimplementeerd => text["geïmplementeerd"],
        _ => text["niet"],
    };

    /// <summary>The five steps, each with its number.</summary>
    public Scale Stappenschaal => Scale.Of(Enum.GetValues<Adoptie>().Select(Stap));

    public string Uitleg(Adoptie adoptie) => adoptie switch
    {
        Adoptie.InVoorbereiding => text["De regio bereidt de aanpak voor."],
        Adoptie.Beproeft => text["De regio beproeft de aanpak van de bouwsteen."],
        Adoptie.Gebruikt => text["De regio gebruikt werkzame elementen in de eigen aanpak."],
        Adoptie.Geimplementeerd => text["De bouwsteen is geïmplementeerd conform de werkzame elementen."],
        _ => text["De regio werkt hier niet aan."],
    };

    /// <summary>Null when the plan does not say.</summary>
    public string Schaal(Schaal? schaal) => schaal switch
    {
        Core.Programma.Schaal.Regionaal => text["regionaal"],
        Core.Programma.Schaal.Lokaal => text["lokaal"],
        _ => text["niet gezegd"],
    };

    /// <summary>The stage of the nation, 0 to 4, in words.</summary>
    public string Stadium(int stadium) => stadium switch
    {
        1 => text["een aantal regio's beproeft de aanpak"],
        2 => text["een groter aantal regio's gebruikt werkzame elementen"],
        3 => text["alle regio's gebruiken werkzame elementen"],
        4 => text["in alle regio's geïmplementeerd"],
        _ => text["nog geen regio beproeft de aanpak"],
    };

    /// <summary>"14 van 28 regio's sturen integraal; 9 bereiden voor".</summary>
    public string Zin(Themas.Thema thema, Landelijkestand stand)
    {
        var (gebruikt, voorbereiding) = (stand.Minstens(Adoptie.Gebruikt), stand.Per[Adoptie.InVoorbereiding]);
        return thema.Zin is { } zin
            ? string.Format(CultureInfo.CurrentCulture, zin.ToString(), gebruikt, stand.Regios, voorbereiding)
            : text["{0} van {1} regio's gebruiken werkzame elementen; {2} bereiden voor", gebruikt, stand.Regios, voorbereiding];
    }

    /// <summary>The half years that are over, from the newest back to the first of which something is known.</summary>
    public IReadOnlyList<SelectListItem> Momenten(Routeblad blad, DateOnly today) => blad.Eerste is not { } first ? [] :
    [
        .. Halfjaar.Range(first, Halfjaar.Of(today).Vorige).Reverse().Select(h => new SelectListItem(Eind(h), h.ToString())),
    ];

    public string Eind(Halfjaar halfjaar) => text["eind {0}", halfjaar.Eind.ToString("MMMM yyyy", CultureInfo.CurrentCulture)];

    public IReadOnlyList<SelectListItem> Statussen() =>
        [.. Enum.GetValues<Actiestatus>().Select(s => new SelectListItem(Status(s), s.ToString()))];

    public IReadOnlyList<SelectListItem> Schalen() =>
        [.. Enum.GetValues<Schaal>().Select(s => new SelectListItem(Schaal(s), s.ToString()))];

    public IReadOnlyList<SelectListItem> Fasen() =>
        [.. plan.Fasen.Select(f => new SelectListItem(Fase(f.Nummer), f.Nummer.ToString(CultureInfo.InvariantCulture)))];
}
