using Schakel.Core.Common;

namespace Schakel.Core.Programma;

/// <summary>How it stood before the plan began, as one source saw it: something that goes well, or that asks for attention.</summary>
public sealed class Nulpunt
{
    private Nulpunt()
    {
    }

    public required NulpuntId Id { get; init; }

    public required PlanId Plan { get; init; }

    /// <summary>A study, a meeting or a group of people; no name of a person.</summary>
    public required string Bron { get; init; }

    public required bool Positief { get; init; }

    public required string Tekst { get; init; }

    /// <summary>The place in the plan, from 0.</summary>
    public required int Rang { get; init; }

    public static Nulpunt Of(NulpuntId id, PlanId plan, string bron, bool positief, string tekst, int rang) => new()
    {
        Id = id,
        Plan = plan,
        Bron = bron,
        Positief = positief,
        Tekst = tekst,
        Rang = rang,
    };
}
