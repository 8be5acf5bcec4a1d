using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>A region that uses a werkzaam element, from a day on.</summary>
public sealed class Elementgebruik : IVanOrganisatie
{
    private Elementgebruik()
    {
    }

    public required ElementgebruikId Id { get; init; }

    public required ElementId Element { get; init; }

    /// <summary>Who said so: the region, or the national team on its behalf.</summary>
    public required OrganisatieId Organisatie { get; init; }

    /// <summary>The code of the region, as <c>PR10</c>.</summary>
    public required string Regio { get; init; }

    public required DateOnly Sinds { get; init; }

    /// <summary>The first day on which the region no longer used it; null while it does.</summary>
    public DateOnly? Tot { get; private set; }

    public Guid Versie { get; private set; }

    public static Elementgebruik Start(ElementgebruikId id, ElementId element, OrganisatieId organisatie, string regio, DateOnly sinds) => new()
    {
        Id = id,
        Element = element,
        Organisatie = organisatie,
        Regio = regio,
        Sinds = sinds,
        Versie = Guid.NewGuid(),
    };

    public void End(DateOnly tot)
    {
        Tot = tot;
        Versie = Guid.NewGuid();
    }
}
