using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Pages.Toegang;

/// <summary>What somebody can try in two minutes with a role of the demonstration.</summary>
public sealed class Proefwoorden(IStringLocalizer<Teksten> text)
{
    /// <summary>Null for a role of which nobody thought up anything.</summary>
    public string? Van(string rol) => Words(rol)?.Value;

    private LocalizedString? Words(string rol) => rol switch
    {
        "medewerker-vt" => text["Probeer: kies Nieuwe melding, noem een familie uit de werkvoorraad en kijk wie al bekend is."],
        "gedragsdeskundige" => text["Probeer: open een casus en zie wat u wel en niet te zien krijgt."],
        "teamleider" => text["Probeer: kies Team voor het aandeel op tijd, en wijs werk van niemand toe."],
        "medewerker-lokaal-team" => text["Probeer: bekijk een aanbod zonder namen, stel een vraag en neem het aan."],
        "beheerder" => text["Probeer: bekijk het logboek en controleer of de keten klopt."],
        "programmateam" => text["Probeer: bekijk de kaart van de regio's, en werk de stand van een actie bij."],
        "projectleider-regio" => text["Probeer: leg vast hoe ver uw regio met een thema is, en vergelijk met de andere."],
        "beleidsmedewerker-gemeente" => text["Probeer: bekijk hoe ver uw regio is en wat er landelijk gebeurt."],
        _ => null,
    };
}
