using Schakel.Core.Common;
using Schakel.Core.Termijnen;

namespace Schakel.Cli.Seed;

/// <summary>What is still to happen, in the order of time; what would happen after now never does.</summary>
internal sealed class Gebeurlijst(DateTime now, Werkdagen werkdagen, Toeval toeval)
{
    private readonly PriorityQueue<Action<DateTime>, (DateTime Op, int Volgorde)> _queue = new();
    private int _count;

    public DateTime Now { get; } = now;

    public void At(DateTime op, Action<DateTime> happen)
    {
        if (op <= Now)
        {
            _queue.Enqueue(happen, (op, _count++));
        }
    }

    /// <summary>Lets the first event happen; false when there is none.</summary>
    public bool Next()
    {
        if (!_queue.TryDequeue(out var happen, out var key))
        {
            return false;
        }

        happen(key.Op);
        return true;
    }

    /// <summary>That moment if somebody is at work then, and otherwise the first morning on which somebody is.</summary>
    public DateTime AtWork(DateTime op)
    {
        var local = Amsterdam.Time(op);
        var day = Amsterdam.Day(op);
        return werkdagen.IsWerkdag(day) && local.Hour is >= 9 and < 17 ? op
            : local.Hour < 9 ? At(werkdagen.OnOrAfter(day), 0, 90)
            : At(werkdagen.OnOrAfter(day.AddDays(1)), 0, 90);
    }

    /// <summary>A moment on the nth working day after that moment.</summary>
    public DateTime WorkingDays(DateTime op, int count)
    {
        var then = At(werkdagen.Add(Amsterdam.Day(op), count), 0, 450);
        return then > op ? then : AtWork(op.AddMinutes(30));
    }

    /// <summary>A little later, but never in the future.</summary>
    public DateTime SoonAfter(DateTime op, int least, int most)
    {
        var then = op.AddMinutes(toeval.Tussen(least, most));
        return then < Now ? then : Now;
    }

    private DateTime At(DateOnly day, int least, int most) =>
        Amsterdam.ToUtc(day.ToDateTime(new TimeOnly(9, 0)).AddMinutes(toeval.Tussen(least, most)));
}
