using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

internal static class ZorgenLezer
{
    public static MeldingGegevens Read(Lezing zorgen, Naslagwerk naslag, Concept concept) => new()
    {
        Kenmerk = zorgen.One("Kenmerk"),
        UitAdvies = Guid.TryParse(concept.Over, out var advies) ? new AdviesId(advies) : null,
        Spoed = zorgen.IsYes("Spoed"),
        TerugkoppelingGewenst = zorgen.IsYes("Terugkoppeling"),
        Aard = Chosen(zorgen.Many("Aard"), naslag.Lijst(CodeLijsten.Aard)),
        Duur = zorgen.One("Duur"),
        Gemeente = zorgen.One("Gemeente"),
        Aanduiding = "",
    };

    // A refinement stands under its kind, and counts only while that is chosen: on screen it is gone as well.
    private static List<string> Chosen(IReadOnlyList<string> ticked, CodeLijst lijst) =>
        [.. ticked.Distinct().Where(waarde => lijst.Find(waarde) is not { } code || code.Kenmerk(Kenmerk.Niveau) == "1"
            || ticked.Any(other => lijst.Find(other) is { } kind && kind.Groep == code.Groep && kind.Kenmerk(Kenmerk.Niveau) == "1"))];
}
