using Schakel.Core.Common;

namespace Schakel.Core.Werkvoorraad;

/// <summary>What a task is about, and with which term and for whom it starts.</summary>
public sealed record Aanleiding
{
    public CasusId? Casus { get; init; }

    public MeldingId? Melding { get; init; }

    public OverdrachtId? Overdracht { get; init; }

    public bool Spoed { get; init; }

    public string? Termijn { get; init; }

    public DateOnly? Uiterlijk { get; init; }

    public TeamId? Team { get; init; }

    public MedewerkerId? Medewerker { get; init; }
}
