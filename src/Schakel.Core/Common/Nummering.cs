namespace Schakel.Core.Common;

/// <summary>The last number given out, per organisation, kind and year: numbers follow each other without a gap.</summary>
public sealed class NummerReeks
{
    public required OrganisatieId Organisatie { get; init; }

    /// <summary><c>advies</c>, <c>melding</c>, <c>casus</c>, <c>overdracht</c> or <c>bericht</c>.</summary>
    public required string Soort { get; init; }

    public required int Jaar { get; init; }

    public required int Laatste { get; init; }
}
