using Schakel.Core.Naslag;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma;

/// <summary>Annex 2 laid beside the municipalities of 2018, as <c>schakel regios check</c> does, with what we made of it.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class ControleModel(Naslagwerk naslag, Regiocontrole controle) : SchakelPage
{
    public Regiocontrole.Verslag Verslag { get; private set; } = null!;

    public IReadOnlyList<Regel> Regels { get; private set; } = [];

    /// <summary>The municipalities that the annex forgot, each with the line that put it somewhere.</summary>
    public IReadOnlyList<Toegevoegd> Ontbrekend { get; private set; } = [];

    public Bronvermelding Bron => naslag.Gebieden.Correcties.Bron;

    public DateOnly Op => naslag.Gebieden.Bijlage.Van;

    /// <param name="Correctie">What was done with the line; null when it stands as it is.</param>
    public sealed record Regel(Regiocontrole.Voorstel Voorstel, Correctie? Correctie);

    public sealed record Toegevoegd(string Gemeente, string? Regio, Correctie? Correctie);

    public void OnGet()
    {
        var (bijlage, correcties) = (naslag.Gebieden.Bijlage, naslag.Gebieden.Correcties);
        Verslag = controle.Check(Regiolijst.Of(bijlage), Op.Year);
        var numbers = bijlage.Regios.ToDictionary(r => r.Naam, r => r.Nummer, StringComparer.Ordinal);
        Regels = [.. Verslag.Voorstellen.Select(v => new Regel(v, correcties.Find(numbers[v.Regio], v.Geschreven)))];
        Ontbrekend = [.. Verslag.Ontbreekt.Select(naam => Placed(naam, bijlage, correcties))];
    }

    private Toegevoegd Placed(string naam, RegioIndeling bijlage, Correcties correcties)
    {
        var code = naslag.Gemeenten.FindByNaam(naam, Op)!.Code;
        var correctie = correcties.All.FirstOrDefault(c => c.Gemeente == code);
        return new(naam, bijlage.Regios.FirstOrDefault(r => r.Nummer == correctie?.Regio)?.Naam, correctie);
    }
}
