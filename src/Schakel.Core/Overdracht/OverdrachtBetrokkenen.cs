using Schakel.Core.Common;

namespace Schakel.Core.Overdracht;

/// <summary>A hand-over to the people concerned themselves: what Veilig Thuis agreed with whom (ADR-0012).</summary>
/// <remarks>
/// No organisation receives, so there is no handshake and nobody takes zicht op veiligheid over: it ends with the
/// casus, or stays with Veilig Thuis as long as that monitors. Added, never changed.
/// </remarks>
public sealed class OverdrachtBetrokkenen
{
    public required OverdrachtBetrokkenenId Id { get; init; }

    public required MeldingId Melding { get; init; }

    /// <summary>The besluit that this carries out: once for each.</summary>
    public required VeiligheidsbeoordelingId Besluit { get; init; }

    /// <summary>With which betrokkenen of the melding it was agreed.</summary>
    public required List<Guid> Met { get; init; }

    /// <summary>The day on which they agreed, Amsterdam.</summary>
    public required DateOnly AfgesprokenOp { get; init; }

    public required string Afspraken { get; init; }

    /// <summary>Veilig Thuis monitors, and keeps zicht op veiligheid meanwhile.</summary>
    public required bool Monitoren { get; init; }

    public required DateTime VastgelegdOp { get; init; }

    /// <summary>The name of who recorded it.</summary>
    public required string VastgelegdDoor { get; init; }
}
