using Schakel.Core.Common;

namespace Schakel.Core.Programma;

/// <summary>A heading of a plan: an action line, or a bouwsteen under it.</summary>
public sealed class Planonderdeel
{
    private Planonderdeel()
    {
    }

    public required PlanonderdeelId Id { get; init; }

    public required PlanId Plan { get; init; }

    /// <summary>As printed: <c>1</c> for an action line, <c>1.10</c> for a bouwsteen.</summary>
    public required string Nummer { get; init; }

    public string Naam { get; private set; } = "";

    /// <summary>The place in the plan, from 0.</summary>
    public required int Rang { get; init; }

    public bool IsLijn => !Nummer.Contains('.', StringComparison.Ordinal);

    public static Planonderdeel Make(PlanonderdeelId id, PlanId plan, string nummer, string naam, int rang) => new()
    {
        Id = id,
        Plan = plan,
        Nummer = nummer,
        Naam = naam,
        Rang = rang,
    };

    public void Rename(string naam) => Naam = naam;
}
