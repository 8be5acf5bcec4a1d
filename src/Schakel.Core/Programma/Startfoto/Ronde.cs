using Schakel.Core.Common;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>One moment at which every programme region is asked the same: a startfoto, or a later one.</summary>
public sealed class Ronde : IVanOrganisatie
{
    private Ronde()
    {
    }

    public required RondeId Id { get; init; }

    public required OrganisatieId Organisatie { get; init; }

    public required VragenlijstversieId Vragenlijst { get; init; }

    public required string Naam { get; init; }

    /// <summary>The day that the answers are about, and whose regions are asked.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>The first day on which can be answered.</summary>
    public required DateOnly Van { get; init; }

    /// <summary>The last.</summary>
    public required DateOnly TotEnMet { get; init; }

    public bool IsOpen(DateOnly dag) => dag >= Van && dag <= TotEnMet;

    public static Ronde Open(OpenRonde.Command command, OrganisatieId organisatie) => new()
    {
        Id = command.Ronde,
        Organisatie = organisatie,
        Vragenlijst = command.Vragenlijst,
        Naam = command.Naam!.Trim(),
        Peildatum = command.Peildatum!.Value,
        Van = command.Van!.Value,
        TotEnMet = command.TotEnMet!.Value,
    };
}
