using Schakel.Core.Common;

namespace Schakel.Core.Programma;

/// <summary>How an action stood on a day: added, never overwritten.</summary>
public sealed class Actiestand
{
    private Actiestand()
    {
    }

    public required ActiestandId Id { get; init; }

    public required ActieId Actie { get; init; }

    /// <summary>The day that it is about.</summary>
    public required DateOnly Peildatum { get; init; }

    public required Actiestatus Status { get; init; }

    public required int Fase { get; init; }

    /// <summary>What was done, and what stands in the way.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Where it can be seen: a document, a page, a minute.</summary>
    public string? Bewijs { get; init; }

    public required DateTime Op { get; init; }

    /// <summary>The name of the organisation that recorded it; the audit log knows the person.</summary>
    public required string Door { get; init; }

    public static Actiestand Of(
        ActiestandId id, ActieId actie, DateOnly peildatum, Actiestatus status, int fase, string? toelichting, string? bewijs, DateTime op, string door) => new()
        {
            Id = id,
            Actie = actie,
            Peildatum = peildatum,
            Status = status,
            Fase = fase,
            Toelichting = toelichting,
            Bewijs = bewijs,
            Op = op,
            Door = door,
        };
}
