using Schakel.Core.Common;

namespace Schakel.Core.Programma;

/// <summary>What a source gives in a year.</summary>
public sealed class Inkomst
{
    private Inkomst()
    {
    }

    public required InkomstId Id { get; init; }

    public required PlanId Plan { get; init; }

    public required string Bron { get; init; }

    public required int Jaar { get; init; }

    /// <summary>In cents; null when it is not known, which is something else than nought.</summary>
    public long? Bedrag { get; init; }

    /// <summary>Asked for and not granted yet.</summary>
    public bool Voorbehoud { get; init; }

    /// <summary>Not told by the source, but calculated back from what it does tell.</summary>
    public bool Afgeleid { get; init; }

    public string? Toelichting { get; init; }

    public static Inkomst Of(InkomstId id, PlanId plan, string bron, int jaar, long? bedrag, bool voorbehoud, bool afgeleid, string? toelichting) => new()
    {
        Id = id,
        Plan = plan,
        Bron = bron,
        Jaar = jaar,
        Bedrag = bedrag,
        Voorbehoud = voorbehoud,
        Afgeleid = afgeleid,
        Toelichting = toelichting,
    };
}
