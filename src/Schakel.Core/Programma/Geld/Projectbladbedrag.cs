using Schakel.Core.Common;

namespace Schakel.Core.Programma;

/// <summary>What the project sheet of a theme says that a year costs, to be laid beside the budget table.</summary>
public sealed class Projectbladbedrag
{
    private Projectbladbedrag()
    {
    }

    public required ProjectbladbedragId Id { get; init; }

    public required PlanId Plan { get; init; }

    /// <summary>The number of the theme.</summary>
    public required string Onderdeel { get; init; }

    public required int Jaar { get; init; }

    /// <summary>In cents.</summary>
    public required long Bedrag { get; init; }

    /// <summary>What the sheet says of it, and what explains a difference.</summary>
    public string? Toelichting { get; init; }

    public static Projectbladbedrag Of(ProjectbladbedragId id, PlanId plan, string onderdeel, int jaar, long bedrag, string? toelichting) => new()
    {
        Id = id,
        Plan = plan,
        Onderdeel = onderdeel,
        Jaar = jaar,
        Bedrag = bedrag,
        Toelichting = toelichting,
    };
}
