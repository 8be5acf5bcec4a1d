using Schakel.Core.Programma;

namespace Schakel.Web.Pages.Programma;

/// <summary>Where a plan can be read, and what the way there is called.</summary>
internal static class Planadres
{
    public static string Adres(this Plan plan) => plan.Soort == SoortPlan.Landelijk ? "/programma/acties" : $"/programma/plannen/{plan.Id}";

    /// <param name="acties">The word for the list of actions of the national plan.</param>
    public static string Kruimel(this Plan plan, string acties) => plan.Soort == SoortPlan.Landelijk ? acties : plan.Naam;
}
