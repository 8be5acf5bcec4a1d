namespace Schakel.Cli.Seed;

/// <summary>What is still to happen, in the order of time; what would happen after now never does.</summary>
internal sealed class Gebeurlijst(DateTime now)
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
}
