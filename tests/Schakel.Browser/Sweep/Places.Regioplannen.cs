using Schakel.Tests.Support;

namespace Schakel.Browser.Sweep;

internal static partial class Places
{
    private static Dictionary<string, Place[]> RegionalPlans => new(StringComparer.Ordinal)
    {
        ["programma/plannen"] =
        [
            new("eigen", Wereld.Projectleider, _ => "/programma/plannen") { Toont = ".schakel-badge--warning" },
            new("van anderen", Wereld.Beleidsmedewerker, _ => "/programma/plannen") { Toont = ".schakel-badge--ok" },
        ],
        ["programma/plannen/nieuw"] = Own(_ => "/programma/plannen/nieuw"),
        ["programma/plannen/{planId:guid}"] =
        [
            new("eigen", Wereld.Projectleider, s => s.Regioplan) { Toont = ".schakel-schedule" },
            new("lezen", Wereld.Landelijk, s => s.Regioplan),
            new("leeg", Wereld.Projectleider, s => s.LeegRegioplan) { Toont = ".schakel-empty" },
            new("concept van een ander", Wereld.Landelijk, s => s.LeegRegioplan) { Status = 404 },
        ],
        ["programma/plannen/{planId:guid}/acties/nieuw"] = Own(s => $"{s.Regioplan}/acties/nieuw"),
        ["programma/plannen/{planId:guid}/begroting"] =
        [
            new("eigen", Wereld.Projectleider, s => $"{s.Regioplan}/begroting") { Toont = ".schakel-timeline" },
            new("lezen", Wereld.Beleidsmedewerker, s => $"{s.Regioplan}/begroting") { Toont = ".utrecht-alert--warning" },
            new("leeg", Wereld.Projectleider, s => $"{s.LeegRegioplan}/begroting") { Toont = ".schakel-empty" },
        ],
        ["programma/plannen/{planId:guid}/begroting/nieuw"] = Own(s => $"{s.Regioplan}/begroting/nieuw"),
        ["programma/plannen/{planId:guid}/begroting/{bedragId:guid}/gepland"] = Own(s => $"{s.Bedrag}/gepland"),
        ["programma/plannen/{planId:guid}/begroting/{bedragId:guid}/realisatie"] = Own(s => $"{s.Bedrag}/realisatie"),
        ["programma/plannen/{planId:guid}/nulmeting"] =
        [
            new("vol", Wereld.Beleidsmedewerker, s => $"{s.Regioplan}/nulmeting"),
            new("leeg", Wereld.Projectleider, s => $"{s.LeegRegioplan}/nulmeting") { Toont = ".schakel-empty" },
        ],
        ["programma/plannen/{planId:guid}/onderdelen/nieuw"] = Own(s => $"{s.Regioplan}/onderdelen/nieuw"),
        ["programma/plannen/{planId:guid}/onderdelen/{onderdeelId:guid}"] = [new("vol", Wereld.Projectleider, s => $"{s.Regioplan}/onderdelen/{s.Onderdeel}")],
    };

    private static Place[] Own(Func<SweepSite, string> path) =>
        [new("leeg", Wereld.Projectleider, path), new Place("", Wereld.Projectleider, path).Rejected()];
}
