using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>A werkzaam element: something that works within a theme, with what shows that it does.</summary>
public sealed class Element : IVanOrganisatie
{
    private Element()
    {
    }

    public required ElementId Id { get; init; }

    /// <summary>Who keeps it in the library: the national team.</summary>
    public required OrganisatieId Organisatie { get; init; }

    public ElementGegevens Gegevens { get; private set; } = new() { Thema = "", Naam = "" };

    public Guid Versie { get; private set; }

    public static Element Add(ElementId id, OrganisatieId organisatie, ElementGegevens gegevens)
    {
        var element = new Element { Id = id, Organisatie = organisatie };
        element.Revise(gegevens);
        return element;
    }

    public void Revise(ElementGegevens gegevens)
    {
        Gegevens = gegevens;
        Versie = Guid.NewGuid();
    }
}

/// <summary>What is known of a werkzaam element.</summary>
public sealed record ElementGegevens
{
    /// <summary>A code of <c>data/programma/themas.json</c>.</summary>
    public required string Thema { get; init; }

    public required string Naam { get; init; }

    public string? Omschrijving { get; init; }

    /// <summary>What shows that it works: research, practice, a judgment of experts.</summary>
    public string? Onderbouwing { get; init; }

    /// <summary>Where that can be read.</summary>
    public string? Bron { get; init; }
}
