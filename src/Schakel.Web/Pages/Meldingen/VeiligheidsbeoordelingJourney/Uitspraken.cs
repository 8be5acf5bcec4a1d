using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;

namespace Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;

/// <summary>Whose words it is, whom it is about, and when it was.</summary>
internal static class Uitspraken
{
    public static string Herkomst(this Uitspraak uitspraak, IReadOnlyList<Bekend.Mens> mensen, IStringLocalizer<Teksten> text)
    {
        var bron = Bron(uitspraak, mensen, text);
        var over = mensen.Where(m => uitspraak.Over.Contains(m.Id.Value)).Select(m => m.Noem(text)).ToList();
        var wie = over.Count == 0 ? text["{0}, over iedereen in de melding", bron] : text["{0}, over {1}", bron, string.Join(", ", over)];
        return uitspraak.GebeurdOp is { } op
            ? text["{0}; gebeurd op {1}", wie, Amsterdam.Time(op).ToString("d MMM yyyy HH:mm", CultureInfo.CurrentCulture)]
            : wie;
    }

    private static string Bron(Uitspraak uitspraak, IReadOnlyList<Bekend.Mens> mensen, IStringLocalizer<Teksten> text) => uitspraak.Bron switch
    {
        WiensWoorden.Melder => text["Woorden van de melder"],
        WiensWoorden.Medewerker => text["Woorden van een medewerker van Veilig Thuis"],
        WiensWoorden.Betrokkene when mensen.FirstOrDefault(m => m.Id == uitspraak.BronBetrokkene) is { } mens =>
            text["Woorden van {0}", mens.Noem(text)],
        WiensWoorden.Betrokkene => text["Woorden van een betrokkene"],
        _ => text["Woorden van iemand anders"],
    };
}
