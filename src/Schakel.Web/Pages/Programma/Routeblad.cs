using Schakel.Core.Naslag;
using Schakel.Core.Programma;

namespace Schakel.Web.Pages.Programma;

/// <summary>How far a region is with a theme, as everybody of the programme may know it: the words of the region are not in it.</summary>
public sealed record Themacel(string Regio, string Thema, DateOnly Peildatum, Adoptie Adoptie, bool Gekozen, bool Voorbeeldregio);

/// <summary>A step that a region made between two days.</summary>
public sealed record Themaverschil(Gebied Regio, Themas.Thema Thema, Adoptie? Was, Adoptie Nu);

/// <summary>All regions and all themes on a day.</summary>
public sealed class Routeblad(DateOnly op, IReadOnlyList<Gebied> regios, Themas themas, IReadOnlyList<Themacel> historie)
{
    private readonly Dictionary<(string Regio, string Thema), Themacel> _cellen = Newest(historie, op);

    public DateOnly Op => op;

    public IReadOnlyList<Gebied> Regios => regios;

    public IReadOnlyList<Themas.Thema> Themas => themas.Alle;

    /// <summary>The half year of the oldest statement; null when there is none.</summary>
    public Halfjaar? Eerste => historie.Count == 0 ? null : Halfjaar.Of(historie.Min(c => c.Peildatum));

    /// <summary>Null when the region said nothing yet.</summary>
    public Themacel? Cel(Gebied regio, Themas.Thema thema) => _cellen.GetValueOrDefault((regio.Code, thema.Code));

    public Landelijkestand Stand(Themas.Thema thema) =>
        Landelijkestand.Of(regios.Select(r => Cel(r, thema)?.Adoptie).OfType<Adoptie>(), regios.Count);

    public IEnumerable<Gebied> Voorbeeldregios(Themas.Thema thema) => regios.Where(r => Cel(r, thema)?.Voorbeeldregio == true);

    /// <summary>What a region stands on otherwise than on an earlier day, furthest step first.</summary>
    public IReadOnlyList<Themaverschil> Sinds(DateOnly eerder)
    {
        var before = Newest(historie, eerder);
        return
        [
            .. from regio in regios
               from thema in themas.Alle
               let nu = Cel(regio, thema)
               where nu is not null
               let was = before.GetValueOrDefault((regio.Code, thema.Code))?.Adoptie
               where was != nu.Adoptie
               orderby nu.Adoptie descending, regio.Naam
               select new Themaverschil(regio, thema, was, nu.Adoptie),
        ];
    }

    private static Dictionary<(string Regio, string Thema), Themacel> Newest(IEnumerable<Themacel> historie, DateOnly op)
    {
        var newest = new Dictionary<(string Regio, string Thema), Themacel>();
        foreach (var cel in historie.Where(c => c.Peildatum <= op))
        {
            newest[(cel.Regio, cel.Thema)] = cel;
        }

        return newest;
    }
}
