using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

/// <summary>Something that was said: whose words it is, whom it is about, and when it was about.</summary>
/// <remarks>Inspection, shielding and destruction are per person, so no text is without a subject and a source.</remarks>
public sealed class Uitspraak
{
    public required UitspraakId Id { get; init; }

    public required MeldingId Melding { get; init; }

    public required SoortUitspraak Soort { get; init; }

    public required string Tekst { get; init; }

    public required WiensWoorden Bron { get; init; }

    /// <summary>Which betrokkene said it, when it is theirs.</summary>
    public BetrokkeneId? BronBetrokkene { get; init; }

    /// <summary>The ids of the betrokkenen it is about; empty means everybody in the melding.</summary>
    public List<Guid> Over { get; init; } = [];

    /// <summary>For an incident: when, if known.</summary>
    public DateTime? GebeurdOp { get; init; }

    public string? Locatie { get; init; }

    public required DateTime VastgelegdOp { get; init; }
}
