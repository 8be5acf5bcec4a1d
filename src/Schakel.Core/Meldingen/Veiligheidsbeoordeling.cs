using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

/// <summary>The safety assessment of one melding with its taxatie and its besluit.</summary>
/// <remarks>
/// Recorded once and never changed. Whoever decided wrongly withdraws it with a reason and records a new one, so
/// that both stay readable.
/// </remarks>
public sealed class Veiligheidsbeoordeling
{
    private Veiligheidsbeoordeling()
    {
    }

    public required VeiligheidsbeoordelingId Id { get; init; }

    public required MeldingId Melding { get; init; }

    public required Oordeel Oordeel { get; init; }

    public required DateTime VastgesteldOp { get; init; }

    public required MedewerkerId VastgesteldDoor { get; init; }

    /// <summary>The ids of the medewerkers who took part, the one who recorded it among them.</summary>
    public required List<Guid> Deelnemers { get; init; }

    public DateTime? IngetrokkenOp { get; private set; }

    public MedewerkerId? IngetrokkenDoor { get; private set; }

    public string? IngetrokkenReden { get; private set; }

    public static Veiligheidsbeoordeling Make(
        VeiligheidsbeoordelingId id, MeldingId melding, Oordeel oordeel, IEnumerable<MedewerkerId> deelnemers,
        MedewerkerId door, DateTime op) => new()
        {
            Id = id,
            Melding = melding,
            Oordeel = oordeel,
            Deelnemers = [.. deelnemers.Select(d => d.Value).Append(door.Value).Distinct()],
            VastgesteldDoor = door,
            VastgesteldOp = op,
        };

    internal void Withdraw(string reden, MedewerkerId door, DateTime op)
    {
        IngetrokkenOp = op;
        IngetrokkenDoor = door;
        IngetrokkenReden = reden;
    }
}
