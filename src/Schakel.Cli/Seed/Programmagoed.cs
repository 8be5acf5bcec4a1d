using Schakel.Core.Programma;

namespace Schakel.Cli.Seed;

/// <summary>What the demonstration of the programme is made of (<c>data/demonstratie/programma.json</c>).</summary>
/// <param name="Begin">The day on which the national team took the plan over.</param>
internal sealed record Programmagoed(
    string Toelichting, string Bron, DateOnly Begin, IReadOnlyList<Programmagoed.Rol> Eigenaren, IReadOnlyList<Programmagoed.Stand> Standen,
    IReadOnlyList<Programmagoed.Paal> Mijlpalen, IReadOnlyList<Programmagoed.Werkzaam> Elementen, Programmagoed.Routegoed Route,
    IReadOnlyList<Programmagoed.Rondegoed> Startfoto)
{
    /// <param name="Actie">The number of the action; so below.</param>
    internal sealed record Rol(string Actie, string Eigenaar, IReadOnlyList<string> Partners, string Bron);

    internal sealed record Stand(string Actie, DateOnly Op, Actiestatus Status, int Fase, string Tekst, string Bron);

    internal sealed record Paal(string Actie, string Wat, DateOnly Gepland, string Bron, DateOnly? Gehaald = null, string? Bewijs = null);

    internal sealed record Werkzaam(string Thema, string Naam, string Omschrijving, string Onderbouwing, string Bron, IReadOnlyList<string> Regios);

    /// <param name="Gekozen">By region: the themes that it chose, where a source says so.</param>
    /// <param name="Voorbeeldregios">By theme.</param>
    internal sealed record Routegoed(
        Integraalgoed Integraal, DateOnly EersteRonde, int Rondes, IReadOnlyDictionary<string, string[]> Gekozen, IReadOnlyList<Minstgoed> Minstens,
        IReadOnlyDictionary<string, string[]> Voorbeeldregios);

    /// <summary>A source tells that a region had come this far by that day.</summary>
    internal sealed record Minstgoed(string Regio, string Thema, DateOnly Vanaf, Adoptie Adoptie, string Bron);

    /// <summary>How many regions steered integrally on that day, and how many prepared it.</summary>
    internal sealed record Integraalgoed(DateOnly Op, int Gebruikt, int Voorbereiding);

    /// <param name="NietRegiobreed">In how many regions the answers do not hold for the whole of it; made up.</param>
    /// <param name="Bekend">By code of the question: how many regions gave which answer, where a source says so.</param>
    internal sealed record Rondegoed(
        string Naam, DateOnly Peildatum, DateOnly Van, DateOnly TotEnMet, int NietRegiobreed, IReadOnlyDictionary<string, Aantal[]> Bekend);

    /// <summary>So many regions; those that are left over gave the last answer.</summary>
    internal sealed record Aantal(string Waarde, int Regios);
}
