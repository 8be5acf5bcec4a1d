using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>A plan with actions: that of the nation, or that of a region.</summary>
public sealed class Plan : IVanOrganisatie
{
    private Plan()
    {
    }

    public required PlanId Id { get; init; }

    /// <summary>Who keeps it: the national team, or the region.</summary>
    public required OrganisatieId Organisatie { get; init; }

    public required SoortPlan Soort { get; init; }

    /// <summary>The code of the region, as <c>PR10</c>; null for the national plan.</summary>
    public string? Gebied { get; init; }

    public string Naam { get; private set; } = "";

    /// <summary>What the plan says of itself; a number of actions that it claims is laid beside the list.</summary>
    public string Inleiding { get; private set; } = "";

    public required DateOnly Van { get; init; }

    public required DateOnly TotEnMet { get; init; }

    /// <summary>Where it was read, with its version: <c>programmaplan-2018@2018</c>; null when it was made here.</summary>
    public string? Bron { get; init; }

    /// <summary>Whether others of the programme see it; a region keeps its draft to itself.</summary>
    public bool Gedeeld { get; private set; }

    public Guid Versie { get; private set; }

    public static Plan Draft(PlanId id, OrganisatieId organisatie, SoortPlan soort, string naam, DateOnly van, DateOnly totEnMet, string? gebied = null, string? bron = null) => new()
    {
        Id = id,
        Organisatie = organisatie,
        Soort = soort,
        Gebied = gebied,
        Naam = naam,
        Van = van,
        TotEnMet = totEnMet,
        Bron = bron,
        Versie = Guid.NewGuid(),
    };

    public void Introduce(string inleiding)
    {
        Inleiding = inleiding;
        Versie = Guid.NewGuid();
    }

    public void Share(bool gedeeld)
    {
        Gedeeld = gedeeld;
        Versie = Guid.NewGuid();
    }
}
