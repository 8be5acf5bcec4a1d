using Schakel.Core.Common;

namespace Schakel.Core.Programma;

/// <summary>Something that the goals of a plan need and that is done elsewhere.</summary>
public sealed class Planverband
{
    private Planverband()
    {
    }

    public required PlanverbandId Id { get; init; }

    public required PlanId Plan { get; init; }

    /// <summary>The number of the action line or the theme that needs it.</summary>
    public required string Onderdeel { get; init; }

    public required string Tekst { get; init; }

    /// <summary>The programme, agenda or organisation that does it.</summary>
    public required string Waar { get; init; }

    /// <summary>The place in the plan, from 0.</summary>
    public required int Rang { get; init; }

    public static Planverband Of(PlanverbandId id, PlanId plan, string onderdeel, string tekst, string waar, int rang) => new()
    {
        Id = id,
        Plan = plan,
        Onderdeel = onderdeel,
        Tekst = tekst,
        Waar = waar,
        Rang = rang,
    };
}
