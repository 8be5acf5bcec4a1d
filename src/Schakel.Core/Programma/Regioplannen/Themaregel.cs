using Schakel.Core.Common;

namespace Schakel.Core.Programma;

/// <summary>A line that a regional plan says about a theme: a goal, a year of its timeline, effort asked of somebody, or who does what.</summary>
public sealed class Themaregel
{
    private Themaregel()
    {
    }

    public required ThemaregelId Id { get; init; }

    public required PlanId Plan { get; init; }

    /// <summary>The number of the theme or the action line; null for the other themes together.</summary>
    public string? Onderdeel { get; init; }

    public required SoortThemaregel Soort { get; init; }

    /// <summary>Null when the plan names no year.</summary>
    public int? Jaar { get; init; }

    /// <summary>Of whom effort is asked, as the plan names them; null for another kind of line.</summary>
    public string? Partij { get; init; }

    public required string Tekst { get; init; }

    /// <summary>The place in the plan, from 0; the two of a pair share it.</summary>
    public required int Rang { get; init; }

    public static Themaregel Of(
        ThemaregelId id, PlanId plan, string? onderdeel, SoortThemaregel soort, string tekst, int rang, int? jaar = null, string? partij = null) => new()
        {
            Id = id,
            Plan = plan,
            Onderdeel = onderdeel,
            Soort = soort,
            Jaar = jaar,
            Partij = partij,
            Tekst = tekst,
            Rang = rang,
        };
}
