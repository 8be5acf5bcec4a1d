using Schakel.Core.Common;

namespace Schakel.Core.Programma;

/// <summary>Something of an action that is there or is not, by a day.</summary>
public sealed class Mijlpaal
{
    private Mijlpaal()
    {
    }

    public required MijlpaalId Id { get; init; }

    public required ActieId Actie { get; init; }

    public string Omschrijving { get; private set; } = "";

    public DateOnly Gepland { get; private set; }

    /// <summary>Null while it is not there.</summary>
    public DateOnly? GehaaldOp { get; private set; }

    public string? Bewijs { get; private set; }

    public Guid Versie { get; private set; }

    /// <summary>The last day was before this one and it is not there.</summary>
    public bool IsTeLaat(DateOnly op) => GehaaldOp is null && Gepland < op;

    public static Mijlpaal Plan(MijlpaalId id, ActieId actie, string omschrijving, DateOnly gepland)
    {
        var mijlpaal = new Mijlpaal { Id = id, Actie = actie };
        mijlpaal.Revise(omschrijving, gepland, null, null);
        return mijlpaal;
    }

    public void Revise(string omschrijving, DateOnly gepland, DateOnly? gehaaldOp, string? bewijs)
    {
        (Omschrijving, Gepland, GehaaldOp, Bewijs) = (omschrijving, gepland, gehaaldOp, bewijs);
        Versie = Guid.NewGuid();
    }
}
