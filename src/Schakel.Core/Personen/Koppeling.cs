using Schakel.Core.Common;

namespace Schakel.Core.Personen;

/// <summary>A proposal of the radar that a described person is somebody already known, and what a worker decided.</summary>
/// <remarks>The system never decides. A decision can be undone; the audit log keeps every turn.</remarks>
public sealed class Koppeling : Toegang.IVanOrganisatie
{
    private Koppeling()
    {
    }

    public required KoppelingId Id { get; init; }

    public required OrganisatieId Organisatie { get; init; }

    public required BetrokkeneId Betrokkene { get; init; }

    /// <summary>The earlier description that looks alike.</summary>
    public required BetrokkeneId Eerder { get; init; }

    /// <summary>The person that the earlier description stood for when it was proposed; links since may have changed that.</summary>
    public required PersoonId Persoon { get; init; }

    public required bool Sterk { get; init; }

    /// <summary>Why, as reason codes of the radar.</summary>
    public required List<string> Redenen { get; init; }

    public required DateTime VoorgesteldOp { get; init; }

    public KoppelStatus Status { get; private set; }

    public MedewerkerId? BeslistDoor { get; private set; }

    public DateTime? BeslistOp { get; private set; }

    public Guid Versie { get; private set; }

    public bool IsBeslist => Status is KoppelStatus.Bevestigd or KoppelStatus.Afgewezen;

    public static Koppeling Propose(
        KoppelingId id, Betrokkene nieuw, Betrokkene eerder, bool sterk, IEnumerable<string> redenen, DateTime op) => new()
        {
            Id = id,
            Organisatie = nieuw.Organisatie,
            Betrokkene = nieuw.Id,
            Eerder = eerder.Id,
            Persoon = eerder.Persoon,
            Sterk = sterk,
            Redenen = [.. redenen],
            VoorgesteldOp = op,
            Versie = Guid.NewGuid(),
        };

    public void Decide(KoppelStatus status, MedewerkerId door, DateTime op)
    {
        Status = status;
        BeslistDoor = door;
        BeslistOp = op;
        Versie = Guid.NewGuid();
    }
}
