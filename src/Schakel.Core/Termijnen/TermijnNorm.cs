using Schakel.Core.Naslag;

namespace Schakel.Core.Termijnen;

/// <summary>A target of the field for the share that is done in time; not law.</summary>
/// <remarks>The percentage is whole, 1 to 100.</remarks>
public sealed record TermijnNorm(
    string Soort,
    int Percentage,
    DateOnly? Van,
    DateOnly? Tot,
    Tekst Omschrijving,
    string Bron,
    Zekerheid Zekerheid,
    Tekst? Toelichting)
{
    public bool HoldsOn(DateOnly day) => (Van is null || day >= Van) && (Tot is null || day < Tot);
}
