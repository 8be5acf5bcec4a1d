using Schakel.Core.Toegang;
using Schakel.Web.Access;
using Schakel.Web.Components;

namespace Schakel.Web.Pages;

/// <summary>The entries of the main navigation, each for whoever holds the right of its page.</summary>
internal static class MainNavigation
{
    public static void AddMainNavigation(this IServiceCollection services) => services.Configure<NavigationItems>(items =>
    {
        Add(items, "Werkvoorraad", "/werkvoorraad", Recht.WerkvoorraadView);
        Add(items, "Nieuw contact", "/contact", Recht.ContactRegister);
        Add(items, "Team", "/team", Recht.WerkvoorraadTeam);
        Add(items, "Adviezen", "/adviezen", Recht.AdviesView);
        Add(items, "Programma", "/programma", Recht.ProgrammaView);
        Add(items, "Concepten", "/concepten", Recht.ConceptEdit);
        Add(items, "Beheer", "/beheer", Recht.BeheerStaff);
    });

    private static void Add(NavigationItems items, string label, string href, string recht) =>
        items.Add(label, href, user => user.HasClaim(WieLoader.RechtClaim, recht));
}
