using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;

namespace Schakel.Web.Pages.Programma;

/// <summary>How the pages speak about areas, in the language of the reader.</summary>
public sealed class Gebiedswoorden(IStringLocalizer<Teksten> text, Naslagwerk naslag)
{
    public string Soort(SoortGebied soort) => soort switch
    {
        SoortGebied.Programmaregio => text["Programmaregio's"],
        SoortGebied.VeiligThuisRegio => text["Veilig Thuis-regio's"],
        SoortGebied.Centrumgemeente => text["Centrumgemeenten"],
        SoortGebied.PolitieEenheid => text["Politie-eenheden"],
        _ => text["Leerkringen"],
    };

    /// <summary>What an area is, with its code: "Programmaregio PR10".</summary>
    public string Aanduiding(Gebied gebied) => gebied.Soort switch
    {
        SoortGebied.Programmaregio => text["Programmaregio {0}", gebied.Code],
        SoortGebied.VeiligThuisRegio => text["Veilig Thuis-regio {0}", gebied.Code],
        SoortGebied.Centrumgemeente => text["Centrumgemeente {0}", gebied.Code],
        SoortGebied.PolitieEenheid => text["Politie-eenheid {0}", gebied.Code],
        _ => text["Leerkring {0}", gebied.Code],
    };

    /// <summary>How sure it is which municipalities belong to an area.</summary>
    public string Zekerheid(Gebied gebied) => gebied.Voorbeeld ? text["voorbeeld"] : naslag.Gebieden.Bron(gebied.Soort).Herkomst switch
    {
        Herkomst.Gepubliceerd => text["gepubliceerd"],
        Herkomst.Gereconstrueerd => text["gereconstrueerd"],
        _ => text["eigen werklijst"],
    };

    /// <summary>Warns for what is an example; a published list needs no warning.</summary>
    public string Toon(Gebied gebied) => gebied.Voorbeeld ? "warning" : naslag.Gebieden.Bron(gebied.Soort).Herkomst == Herkomst.Gepubliceerd ? "ok" : "neutral";

    public string Gemeente(string code) => naslag.Gemeenten.Find(code)?.Naam ?? code;

    public string Periode(DateOnly van, DateOnly? tot) => tot is { } end ? text["{0} tot {1}", Day(van), Day(end)] : text["vanaf {0}", Day(van)];

    /// <summary>A sentence of the data, which are Dutch; in English where it has been translated.</summary>
    public string Zin(string dutch) => text[dutch];

    public string Zin(Reden reden) => text[reden.Tekst, [.. reden.Waarden.Select(w => w is DateOnly day ? Day(day) : w)]];

    public string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.CurrentCulture);
}
