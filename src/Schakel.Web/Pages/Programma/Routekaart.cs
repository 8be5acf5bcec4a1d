using Schakel.Core.Naslag;
using Schakel.Core.Programma;
using Schakel.Web.Components.Charts;

namespace Schakel.Web.Pages.Programma;

/// <summary>The regional route as rows and tiles of a drawing.</summary>
internal sealed class Routekaart(Routeblad blad, Tegelkaart tegels, ProgrammaWoorden woorden, Gebied? eigen)
{
    public Scale Schaal => woorden.Stappenschaal;

    public IReadOnlyList<HeatColumn> Kolommen => [.. blad.Themas.Select(t => new HeatColumn(t.Naam.ToString(), t.Kort.ToString()))];

    public IReadOnlyList<HeatRow> Rijen =>
    [
        .. blad.Regios.Select(regio => new HeatRow(
            regio.Naam, [.. blad.Themas.Select(thema => new HeatCell((int?)blad.Cel(regio, thema)?.Adoptie))], Adres(regio.Code), regio.Code == eigen?.Code)),
    ];

    /// <summary>A region without a tile is on the list and not on the map.</summary>
    public IReadOnlyList<Tile> Tegels(Themas.Thema thema) =>
    [
        .. from regio in blad.Regios
           let tegel = tegels.Find(regio.Code)
           where tegel is not null
           select new Tile(
               regio.Naam, tegel.Kort, tegel.Kolom, tegel.Rij, (int?)blad.Cel(regio, thema)?.Adoptie, Adres(regio.Code), regio.Code == eigen?.Code),
    ];

    public static string Adres(string regio) => $"/programma/regios/{regio}";
}
