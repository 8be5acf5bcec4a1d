using Schakel.Core.Common;

namespace Schakel.Core.Programma;

/// <summary>That a planned amount changed, and why: added, never overwritten.</summary>
public sealed class Begrotingswijziging
{
    private Begrotingswijziging()
    {
    }

    public required BegrotingswijzigingId Id { get; init; }

    public required BegrotingsbedragId Bedrag { get; init; }

    /// <summary>In cents.</summary>
    public required long Was { get; init; }

    /// <summary>In cents.</summary>
    public required long Wordt { get; init; }

    public required string Reden { get; init; }

    public required DateTime Op { get; init; }

    /// <summary>The organisation that changed it; the audit log knows the person.</summary>
    public required string Door { get; init; }

    public static Begrotingswijziging Of(BegrotingswijzigingId id, BegrotingsbedragId bedrag, long was, long wordt, string reden, DateTime op, string door) => new()
    {
        Id = id,
        Bedrag = bedrag,
        Was = was,
        Wordt = wordt,
        Reden = reden,
        Op = op,
        Door = door,
    };
}
