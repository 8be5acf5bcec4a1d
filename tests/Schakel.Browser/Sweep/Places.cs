using System.Text.RegularExpressions;
using Schakel.Tests.Support;

namespace Schakel.Browser.Sweep;

/// <summary>Every page of the site, by its route, and the states in which it can be seen.</summary>
internal static partial class Places
{
    public static IReadOnlyDictionary<string, Place[]> All { get; } = new[] { Open, Intake, Work, Assessing, HandingOver, Keeping, Areas, Programme, RegionalPlans, Startfoto }
        .SelectMany(room => room).ToDictionary(StringComparer.Ordinal);

    /// <summary>Routes that answer no page of their own: they send on, take something in, or speak to a machine.</summary>
    public static IReadOnlySet<string> WithoutPage { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "", "afmelden", "concepten/{**formulier}", "meldingen/nieuw/{concept:guid}", "meldingen/{meldingId:guid}/veiligheidsbeoordeling",
        ".well-known/security.txt", "api/v1/meldingen/{id:guid}", "api/{documentName}/openapi.json", "health/live", "health/ready", "werkvoorraad/signalen",
    };

    private static Dictionary<string, Place[]> Open => new(StringComparer.Ordinal)
    {
        ["inloggen"] =
        [
            new("accounts", "", _ => "/inloggen"),
            new("verlopen en bewaard", "", s => $"/inloggen?terug={Uri.EscapeDataString($"/contact?hersteld={s.Concept}")}") { Toont = ".utrecht-alert--info" },
            new("verlopen en kwijt", "", _ => "/inloggen?terug=%2Fcontact%3Fhersteld%3Dgeen") { Toont = ".utrecht-alert--warning" },
        ],
        ["niet-gevonden"] =
        [
            new("ingelogd", Wereld.Anna, _ => "/niet-gevonden") { Status = 404 },
            new("uitgelogd", "", _ => "/niet-gevonden") { Status = 404 },
            new("van een ander", Wereld.Anna, s => $"/meldingen/{s.VanElders.Id}") { Status = 404, Elders = true },
            new("bestaat niet", Wereld.LokaalHuizen, s => $"/casussen/{Guid.NewGuid()}") { Status = 404, Elders = true },
        ],
        ["storing"] =
        [
            new("gewoon", Wereld.Anna, _ => "/storing"),
            new("formulier niet van ons", Wereld.Anna, _ => "/contact")
            {
                Elders = true,
                Dan = async (_, page) =>
                {
                    await page.EvaluateAsync("() => document.querySelectorAll('[name=__RequestVerificationToken]').forEach(e => e.remove())");
                    await Place.SendAsync(page);
                },
            },
        ],
        ["componenten"] = [new("gewoon", Wereld.Anna, _ => "/componenten"), new("fouten", Wereld.Anna, _ => "/componenten?fouten=true")],
    };

    private static Dictionary<string, Place[]> Keeping => new(StringComparer.Ordinal)
    {
        ["beheer"] = [new("gewoon", Wereld.Beheerder, _ => "/beheer")],
        ["beheer/medewerkers"] = [new("vol", Wereld.Beheerder, _ => "/beheer/medewerkers")],
        ["beheer/medewerkers/{medewerkerId:guid}"] =
        [
            new("ander", Wereld.Beheerder, s => $"/beheer/medewerkers/{s.Wereld.Medewerkers[Wereld.Anna].Id}"),
            new Place("zelf", Wereld.Beheerder, s => $"/beheer/medewerkers/{s.Wereld.Medewerkers[Wereld.Beheerder].Id}").Rejected(),
        ],
        ["beheer/medewerkers/nieuw"] = New("/beheer/medewerkers/nieuw"),
        ["beheer/medewerkers/{medewerkerId:guid}/gegevens"] =
            [new("ingevuld", Wereld.Beheerder, s => $"/beheer/medewerkers/{s.Wereld.Medewerkers[Wereld.Anna].Id}/gegevens")],
        ["beheer/medewerkers/{medewerkerId:guid}/sluiten"] =
        [
            new("met werk", Wereld.Beheerder, s => $"/beheer/medewerkers/{s.Wereld.Medewerkers[Wereld.Anna].Id}/sluiten"),
            new("zonder werk", Wereld.Beheerder, s => $"/beheer/medewerkers/{s.Wereld.Medewerkers[Wereld.Gedragsdeskundige].Id}/sluiten"),
        ],
        ["beheer/teams"] = [new("vol", Wereld.Beheerder, _ => "/beheer/teams")],
        ["beheer/teams/nieuw"] = New("/beheer/teams/nieuw"),
        ["beheer/teams/{teamId:guid}"] = [new("ingevuld", Wereld.Beheerder, s => $"/beheer/teams/{s.Wereld.Medewerkers[Wereld.Anna].Team}")],
        ["beheer/rollen"] = [new("vol", Wereld.Beheerder, _ => "/beheer/rollen")],
        ["beheer/organisaties"] = [new("vol", Wereld.Beheerder, _ => "/beheer/organisaties")],
        ["beheer/naslag"] = [new("vol", Wereld.Beheerder, _ => "/beheer/naslag")],
        ["beheer/logboek"] =
        [
            new("vol", Wereld.Beheerder, _ => "/beheer/logboek"),
            new("gecontroleerd", Wereld.Beheerder, _ => "/beheer/logboek") { Dan = (_, page) => Place.SendAsync(page, "main form"), Toont = ".utrecht-alert--ok" },
        ],
    };

    private static Place[] New(string path)
    {
        Place leeg = new("leeg", Wereld.Beheerder, _ => path);
        return [leeg, leeg.Rejected()];
    }

    /// <summary>What the routes and the table do not agree on; nothing, if every page is looked at.</summary>
    public static IEnumerable<string> Forgotten(IEnumerable<string> routes, IEnumerable<string> looked)
    {
        var known = routes.Except(WithoutPage, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var places = looked.ToHashSet(StringComparer.Ordinal);
        return known.Except(places, StringComparer.Ordinal).Select(route => $"'{route}' is a page that nobody looks at")
            .Concat(places.Except(known, StringComparer.Ordinal).Select(route => $"'{route}' is looked at and is no page"));
    }

    /// <summary>Whether an address is one of this route.</summary>
    public static bool Matches(string template, string path) =>
        Regex.IsMatch(path, $"^/{Parameter().Replace(template, "[^/]+")}$", RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Parameter();
}
