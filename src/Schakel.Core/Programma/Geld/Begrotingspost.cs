using Schakel.Core.Common;

namespace Schakel.Core.Programma;

/// <summary>Something that a regional plan spends money on; how much, by year, is in its <see cref="Begrotingsbedrag"/>.</summary>
public sealed class Begrotingspost
{
    private Begrotingspost()
    {
    }

    public required BegrotingspostId Id { get; init; }

    public required PlanId Plan { get; init; }

    /// <summary>The number of the theme or the action line that it is for; null when it serves the whole plan.</summary>
    public string? Onderdeel { get; init; }

    /// <summary>Unique in the plan.</summary>
    public required string Naam { get; init; }

    /// <summary>Where the money comes from; two when they share it in a way that is not said.</summary>
    public List<string> Dekking { get; init; } = [];

    /// <summary>The place in the table, from 0.</summary>
    public required int Rang { get; init; }

    public static Begrotingspost Make(BegrotingspostId id, PlanId plan, string? onderdeel, string naam, IReadOnlyList<string> dekking, int rang) => new()
    {
        Id = id,
        Plan = plan,
        Onderdeel = onderdeel,
        Naam = naam,
        Dekking = [.. dekking],
        Rang = rang,
    };
}
