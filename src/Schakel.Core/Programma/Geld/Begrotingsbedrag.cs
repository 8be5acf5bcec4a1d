using Schakel.Core.Common;

namespace Schakel.Core.Programma;

/// <summary>What a post may cost in a year, in cents, and what it did cost.</summary>
public sealed class Begrotingsbedrag
{
    private Begrotingsbedrag()
    {
    }

    public required BegrotingsbedragId Id { get; init; }

    public required BegrotingspostId Post { get; init; }

    public required int Jaar { get; init; }

    /// <summary>As it was planned first, in cents.</summary>
    public required long Begroot { get; init; }

    /// <summary>As it is planned now, in cents; each <see cref="Begrotingswijziging"/> says how it came there.</summary>
    public long Gepland { get; private set; }

    /// <summary>In cents; null while nobody recorded it, which is something else than nought.</summary>
    public long? Gerealiseerd { get; private set; }

    /// <summary>Only if the source of cover grants it.</summary>
    public bool Voorbehoud { get; init; }

    public Guid Versie { get; private set; }

    public static Begrotingsbedrag Plan(BegrotingsbedragId id, BegrotingspostId post, int jaar, long centen, bool voorbehoud) => new()
    {
        Id = id,
        Post = post,
        Jaar = jaar,
        Begroot = centen,
        Gepland = centen,
        Voorbehoud = voorbehoud,
        Versie = Guid.NewGuid(),
    };

    /// <returns>The change, which goes into the history.</returns>
    public Begrotingswijziging Replan(BegrotingswijzigingId id, long centen, string reden, DateTime op, string door)
    {
        var wijziging = Begrotingswijziging.Of(id, Id, Gepland, centen, reden, op, door);
        Gepland = centen;
        Versie = Guid.NewGuid();
        return wijziging;
    }

    public void Realise(long centen)
    {
        Gerealiseerd = centen;
        Versie = Guid.NewGuid();
    }
}
