using Schakel.Tests.Support;

namespace Schakel.Browser.Sweep;

internal static partial class Places
{
    private static Dictionary<string, Place[]> Areas => new(StringComparer.Ordinal)
    {
        ["programma/gebieden"] =
        [
            new("programmaregio's", Wereld.Landelijk, _ => "/programma/gebieden?jaar=2018"),
            new("voorbeeld", Wereld.Beleidsmedewerker, _ => "/programma/gebieden?soort=leerkring"),
            new("leeg", Wereld.Landelijk, _ => "/programma/gebieden?soort=veilig-thuis-regio&jaar=2019"),
        ],
        ["programma/gebieden/{soort}/{code}"] =
        [
            new("met correcties", Wereld.Projectleider, _ => "/programma/gebieden/programmaregio/PR02?jaar=2018"),
            new("voorbeeld", Wereld.Landelijk, _ => "/programma/gebieden/programmaregio/PR21?jaar=2019") { Toont = ".utrecht-alert--warning" },
            new("bestond niet", Wereld.Landelijk, _ => "/programma/gebieden/programmaregio/PR22?jaar=2020"),
        ],
        ["programma/gebieden/herindelingen"] = [new("vol", Wereld.Landelijk, _ => "/programma/gebieden/herindelingen")],
        ["programma/gebieden/controle"] = [new("vol", Wereld.Landelijk, _ => "/programma/gebieden/controle")],
    };
}
