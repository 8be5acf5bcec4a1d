using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>How far a region is with a theme of the regional route, on a day: added, never overwritten.</summary>
public sealed class Themastand : IVanOrganisatie
{
    private Themastand()
    {
    }

    public required ThemastandId Id { get; init; }

    /// <summary>Who recorded it: the region, or the national team on its behalf.</summary>
    public required OrganisatieId Organisatie { get; init; }

    /// <summary>The code of the region, as <c>PR10</c>.</summary>
    public required string Regio { get; init; }

    /// <summary>A code of <c>data/programma/themas.json</c>.</summary>
    public required string Thema { get; init; }

    public required DateOnly Peildatum { get; init; }

    public required Adoptie Adoptie { get; init; }

    /// <summary>The region chose it as a priority.</summary>
    public required bool Gekozen { get; init; }

    /// <summary>The region is ahead, and others learn from it.</summary>
    public required bool Voorbeeldregio { get; init; }

    /// <summary>For the region and the national team; other regions see the step and not the words.</summary>
    public string? Toelichting { get; init; }

    public required DateTime Op { get; init; }

    /// <summary>The name of the organisation that recorded it; the audit log knows the person.</summary>
    public required string Door { get; init; }

    /// <summary>The national team spoke for the region.</summary>
    public required bool Namens { get; init; }

    public static Themastand Of(RecordThemastand.Command command, Wie wie, DateTime op) => new()
    {
        Id = command.Id,
        Organisatie = wie.Organisatie,
        Regio = command.Regio,
        Thema = command.Thema,
        Peildatum = command.Peildatum!.Value,
        Adoptie = command.Adoptie!.Value,
        Gekozen = command.Gekozen,
        Voorbeeldregio = command.Voorbeeldregio,
        Toelichting = Invoer.Tidy(command.Toelichting),
        Op = op,
        Door = wie.OrganisatieNaam,
        Namens = wie.OrganisatieCode != command.Regio,
    };
}
