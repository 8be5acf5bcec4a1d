using Schakel.Core.Common;

namespace Schakel.Core.Programma;

/// <summary>How a promise stood on a day: added, never overwritten.</summary>
public sealed class Toezeggingstand
{
    private Toezeggingstand()
    {
    }

    public required ToezeggingstandId Id { get; init; }

    public required ToezeggingId Toezegging { get; init; }

    public required DateOnly Peildatum { get; init; }

    public required Toezeggingstatus Status { get; init; }

    public required string Tekst { get; init; }

    public required DateTime Op { get; init; }

    public required string Door { get; init; }

    public static Toezeggingstand Of(
        ToezeggingstandId id, ToezeggingId toezegging, DateOnly peildatum, Toezeggingstatus status, string tekst, DateTime op, string door) => new()
        {
            Id = id,
            Toezegging = toezegging,
            Peildatum = peildatum,
            Status = status,
            Tekst = tekst,
            Op = op,
            Door = door,
        };
}
