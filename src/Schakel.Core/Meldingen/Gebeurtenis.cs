using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

/// <summary>One line of the timeline of a casus. The words follow from the kind; <see cref="Gegevens"/> fills them in.</summary>
public sealed class Gebeurtenis
{
    public required GebeurtenisId Id { get; init; }

    public required CasusId Casus { get; init; }

    public required DateTime Op { get; init; }

    public required SoortGebeurtenis Soort { get; init; }

    /// <summary>The name of who did it, as it was then; null for a partner system or a job.</summary>
    public string? Door { get; init; }

    public MeldingId? Melding { get; init; }

    public OverdrachtId? Overdracht { get; init; }

    /// <summary>What the line names: codes, numbers and names of organisations; nothing secret.</summary>
    public List<string> Gegevens { get; init; } = [];
}
