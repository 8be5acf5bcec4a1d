using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

/// <summary>
/// Why a melding gets no veiligheidsbeoordeling: not admissible, wrongly addressed, or no domestic violence or child
/// abuse at all.
/// </summary>
/// <remarks>Recorded once and never changed. Whoever was wrong withdraws it with a reason; both stay readable.</remarks>
public sealed class Afdoening
{
    public required AfdoeningId Id { get; init; }

    public required MeldingId Melding { get; init; }

    /// <summary>A code of the list afdoening.</summary>
    public required string Soort { get; init; }

    /// <summary>To whom it was passed on; null when it was not.</summary>
    public string? Ontvanger { get; init; }

    public required string Toelichting { get; init; }

    public required DateTime Op { get; init; }

    public required MedewerkerId Door { get; init; }

    public DateTime? IngetrokkenOp { get; private set; }

    public MedewerkerId? IngetrokkenDoor { get; private set; }

    public string? IngetrokkenReden { get; private set; }

    internal void Withdraw(string reden, MedewerkerId door, DateTime op)
    {
        IngetrokkenOp = op;
        IngetrokkenDoor = door;
        IngetrokkenReden = reden;
    }
}
