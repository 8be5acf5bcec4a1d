using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Web.Components.Charts;

namespace Schakel.Web.Pages.Componenten;

/// <summary>What the charts on the page of components show: invented, in every state.</summary>
public sealed class Grafieken(IStringLocalizer<Teksten> text, Tegelkaart kaart, DateOnly vandaag)
{
    private const string Hier = "#grafieken";
    private const int Eigen = 9;
    private const int LokaleTeams = 2;

    // Of the example division: these two went into the region before them.
    private static readonly string[] _opgegaan = ["PR22", "PR23"];

    private static readonly string[] _regios =
    [
        "Amsterdam-Amstelland", "Brabant Noordoost", "Brabant West", "Drenthe", "Flevoland", "Friesland", "West-Veluwe Vallei", "Arnhem-Achterhoek",
        "Gelderland-Zuid", "Gooi en Vechtstreek", "Groningen", "Haaglanden", "Hollands-Midden", "IJsselland", "Kennemerland", "Noord- en Midden-Limburg",
        "Noord- en Oost-Gelderland", "Hart van Brabant", "Alkmaar – West-Friesland", "Kop van Noord-Holland", "Rotterdam", "Zuid-Hollandse eilanden",
        "Nieuwe Waterweg Noord", "Twente", "Utrecht", "Zaanstreek-Waterland", "Zeeland", "Drechtsteden-AV", "Zuid-Limburg", "Zuidoost-Brabant",
    ];

    public Scale Fasen { get; } = Scale.Of(
        [text["nog niet begonnen"], text["in voorbereiding"], text["op een plek in gebruik"], text["overal in gebruik"], text["vast onderdeel van het werk"]]);

    public IReadOnlyList<HeatColumn> Themas { get; } =
    [
        new(text["Integrale sturing"], text["Stu"]), new(text["Meldcode in gebruik"], text["Mel"]), new(text["Lokale teams"], text["Lok"]),
        new(text["Eerst veiligheid, dan zorg"], text["Vei"]), new(text["Samenwerking in zware zaken"], text["Zwa"]),
        new(text["Ervaringsdeskundigen"], text["Erv"]), new(text["Opvang en herstel"], text["Opv"]), new(text["Zicht op resultaat"], text["Zic"]),
    ];

    public IReadOnlyList<HeatRow> Rijen => [.. _regios.Select((naam, i) =>
        new HeatRow(naam, [.. Themas.Select((_, j) => new HeatCell(Waarde(i, j), j == 0 ? Hier : null))], i == 2 ? Hier : null, i == Eigen))];

    public IReadOnlyList<HeatRow> Vreemd =>
        [new(ComponentenModel.VreemdeNaam, [.. Themas.Select((_, j) => new HeatCell(j % 5))]), new(ComponentenModel.RechtsNaarLinks, [.. Themas.Select(_ => new HeatCell(null))])];

    public IReadOnlyList<Tile> Dertig => Tegels([]);

    public IReadOnlyList<Tile> Achtentwintig => Tegels(_opgegaan);

    public IReadOnlyList<Bar> Delen =>
    [
        new("Gooi en Vechtstreek", 92.4m, href: Hier), new("Noord-Holland Noord", 71), new("Flevoland", 0), new("Zeeland", null),
        new(ComponentenModel.VreemdeNaam, 12.5m),
    ];

    public IReadOnlyList<Bar> Bedragen =>
    [
        new(text["Meldcode in gebruik"], 184_500, 200_000), new(text["Lokale teams"], 312_000, 260_000), new(text["Ervaringsdeskundigen"], 0, 45_000),
        new(text["Zicht op resultaat"], null, 80_000), new(text["Opvang en herstel"], 120_000),
    ];

    public Norm Norm { get; } = new(text["norm"], 90);

    public IReadOnlyList<ScheduleItem> Acties
    {
        get
        {
            var jaar = new DateOnly(vandaag.Year, 1, 1);
            return
            [
                new(text["Aandachtsfunctionarissen in alle scholen"], jaar.AddMonths(-9), jaar.AddMonths(6).AddDays(-1),
                    [new(text["Plan vastgesteld"], jaar.AddMonths(-6), true), new(text["Helft van de scholen"], jaar.AddMonths(-1).AddDays(14), true),
                        new(text["Alle scholen"], vandaag.AddDays(-20), false)], Hier),
                new(text["Eén werkwijze voor zware zaken"], vandaag.AddMonths(-2), vandaag.AddMonths(8), [new(text["Eerste zaak besproken"], vandaag.AddMonths(3), false)]),
                new(ComponentenModel.VreemdeNaam, jaar.AddMonths(3), null, []),
                new(text["Ervaringsdeskundigen"], null, null, []),
            ];
        }
    }

    private List<Tile> Tegels(string[] zonder) => [.. _regios
        .Select((naam, i) => (Naam: naam, Index: i, Tegel: kaart.Find($"PR{i + 1:00}")))
        .Where(r => r.Tegel is not null && !zonder.Contains(r.Tegel.Code))
        .Select(r => new Tile(r.Naam, r.Tegel!.Kort, r.Tegel.Kolom, r.Tegel.Rij, Waarde(r.Index, LokaleTeams), zonder.Length == 0 ? Hier : null, r.Index == Eigen))];

    private static int? Waarde(int regio, int thema) => ((regio * regio) + (regio * thema) + (thema * 3)) % 11 is var waarde && waarde > 9 ? null : waarde / 2;
}
