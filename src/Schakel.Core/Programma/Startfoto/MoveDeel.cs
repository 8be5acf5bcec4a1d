using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

public enum Beweging
{
    Omhoog,
    Omlaag,
    Weg,
}

/// <summary>Use case: a subject or a question goes one place up or down, or away.</summary>
public sealed class MoveDeel(Vragenlijstplaats plaats)
{
    /// <param name="Vraag">Null for the subject itself.</param>
    public sealed record Command(VragenlijstversieId Lijst, Guid Versie, string Onderwerp, string? Vraag, Beweging Beweging);

    public Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct) => plaats.ChangeAsync(
        new(command.Lijst, command.Versie, command.Beweging == Beweging.Weg ? "VragenlijstdeelRemoved" : "VragenlijstdeelMoved", command.Vraag ?? command.Onderwerp),
        now => Change(now, command), now => command.Beweging == Beweging.Weg && Change(now, command) is null, wie, ct);

    private static Vragenlijstinhoud? Change(Vragenlijstinhoud now, Command command)
    {
        if (command.Vraag is null)
        {
            return Shift(now.Onderwerpen, o => o.Code == command.Onderwerp, command.Beweging) is { } subjects ? now with { Onderwerpen = subjects } : null;
        }

        return now.FindOnderwerp(command.Onderwerp) is { } subject && Shift(subject.Vragen, v => v.Code == command.Vraag, command.Beweging) is { } vragen
            ? now with { Onderwerpen = [.. now.Onderwerpen.Select(o => o == subject ? o with { Vragen = vragen } : o)] }
            : null;
    }

    private static List<T>? Shift<T>(IReadOnlyList<T> all, Predicate<T> which, Beweging beweging)
    {
        var list = all.ToList();
        var from = list.FindIndex(which);
        if (from < 0)
        {
            return null;
        }

        var thing = list[from];
        list.RemoveAt(from);
        if (beweging != Beweging.Weg)
        {
            list.Insert(Math.Clamp(from + (beweging == Beweging.Omhoog ? -1 : 1), 0, list.Count), thing);
        }

        return list;
    }
}
