using Schakel.Core.Naslag;

namespace Schakel.Core.Termijnen;

/// <summary>A clock of the work, with every version of its rule.</summary>
public sealed record Termijn(string Soort, Tekst Omschrijving, IReadOnlyList<TermijnRegel> Regels)
{
    /// <summary>The version that holds on the day of the start event; null when none is known for that day.</summary>
    public TermijnRegel? On(DateOnly day) => Regels.FirstOrDefault(r => r.HoldsOn(day));
}
