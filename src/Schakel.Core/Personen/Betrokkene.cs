using Schakel.Core.Common;

namespace Schakel.Core.Personen;

/// <summary>A person as one reporter described them, kept as described.</summary>
/// <remarks>
/// Who it is stands in <see cref="Persoon"/>: a worker's decision that can be undone. Any field but the role may be
/// unknown; the name is then empty and the screen says so.
/// </remarks>
public sealed class Betrokkene : Toegang.IVanOrganisatie
{
    private Betrokkene()
    {
    }

    public required BetrokkeneId Id { get; init; }

    public required OrganisatieId Organisatie { get; init; }

    public required MeldingId Melding { get; init; }

    /// <summary>The order in which the reporter named them, from 1.</summary>
    public required int Volgnummer { get; init; }

    public PersoonId Persoon { get; private set; }

    /// <summary>A code of the list rol-betrokkene.</summary>
    public required string Rol { get; init; }

    public required Identiteit Identiteit { get; init; }

    /// <summary>Which household of this melding, from 1; null when not known.</summary>
    public int? Huishouden { get; init; }

    public DateOnly? UitgerekendeDatum { get; init; }

    /// <summary>Null: the reporter did not say.</summary>
    public bool? Geinformeerd { get; init; }

    /// <summary>A code of the list reden-niet-geinformeerd.</summary>
    public string? RedenNietGeinformeerd { get; init; }

    public bool IsOngeboren => Rol == "ongeboren";

    /// <summary>Named so that the link between description and person changes in one visible place.</summary>
    public void HoldFor(PersoonId persoon) => Persoon = persoon;

    public static Betrokkene Describe(
        BetrokkeneId id, OrganisatieId organisatie, MeldingId melding, int volgnummer, PersoonId persoon, Beschrijving wie) => new()
        {
            Id = id,
            Organisatie = organisatie,
            Melding = melding,
            Volgnummer = volgnummer,
            Persoon = persoon,
            Rol = wie.Rol,
            Identiteit = wie.Identiteit,
            Huishouden = wie.Huishouden,
            UitgerekendeDatum = wie.UitgerekendeDatum,
            Geinformeerd = wie.Geinformeerd,
            RedenNietGeinformeerd = wie.RedenNietGeinformeerd,
        };
}
