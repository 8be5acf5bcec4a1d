using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Meldingen;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>What was said: the worrying situation and the incidents, each with whose words and about whom.</summary>
internal static class UitspraakLezer
{
    /// <summary>What a statement is about unless said otherwise.</summary>
    public const string Iedereen = "iedereen";

    /// <summary>The choice to name the people that a statement is about, instead of everybody.</summary>
    public const string Bepaalde = "bepaalde";

    public static List<(string Deel, ReceiveMelding.Gezegd Gezegd)> Read(
        Deel zorgen, IReadOnlyList<Deel> incidenten, Func<Deel, Lezing> open, IReadOnlyList<Mens> mensen, IStringLocalizer<Teksten> text)
    {
        List<(string, ReceiveMelding.Gezegd)> all = [];
        if (zorgen.Velden.One("Tekst") is not null)
        {
            all.Add((zorgen.Naam, Said(open(zorgen), SoortUitspraak.ZorgelijkeSituatie, mensen, text)));
        }

        foreach (var incident in incidenten)
        {
            var read = open(incident);
            all.Add((incident.Naam, Said(read, SoortUitspraak.Incident, mensen, text) with
            {
                GebeurdOp = read.Moment("Wanneer", dayIsEnough: true),
                Locatie = read.One("Locatie"),
            }));
        }

        return all;
    }

    private static ReceiveMelding.Gezegd Said(
        Lezing read, SoortUitspraak soort, IReadOnlyList<Mens> mensen, IStringLocalizer<Teksten> text)
    {
        var bron = Enum.TryParse<WiensWoorden>(read.One("Bron"), out var chosen) && Enum.IsDefined(chosen) ? chosen : WiensWoorden.Melder;
        int? Number(string? sleutel) => mensen.FirstOrDefault(m => m.Sleutel == sleutel)?.Nummer;
        var spreker = bron == WiensWoorden.Betrokkene ? Number(read.One("BronPersoon")) : null;
        List<int> over = read.One("OverWie") == Bepaalde ? [.. read.Many("Over").Select(Number).OfType<int>().Distinct()] : [];
        if (mensen.Count > 0 && bron == WiensWoorden.Betrokkene && spreker is null)
        {
            read.Fault("BronPersoon", text["Kies wie van de betrokkenen dit zei."]);
        }

        if (mensen.Count > 0 && read.One("OverWie") == Bepaalde && over.Count == 0)
        {
            read.Fault("Over", text["Kies over wie dit gaat."]);
        }

        return new(soort, read.One("Tekst") ?? "", bron) { BronBetrokkene = spreker, Over = over };
    }
}
