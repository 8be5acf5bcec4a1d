using Schakel.Core.Common;

namespace Schakel.Tests.Support;

/// <summary>A clock that stands still until a test moves it; timers go off when it passes them.</summary>
public sealed class TestClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<TestTimer> _timers = [];
    private DateTimeOffset _now = new(2026, 6, 2, 8, 0, 0, TimeSpan.Zero);

    /// <summary>A Tuesday, 2 June 2026, at ten in the morning in Amsterdam, unless a test says otherwise.</summary>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public void Advance(TimeSpan time) => Set(GetUtcNow() + time);

    /// <summary>Sets the clock to a wall-clock time in Amsterdam.</summary>
    public void SetAmsterdam(int year, int month, int day, int hour = 9, int minute = 0) =>
        Set(new DateTimeOffset(Amsterdam.ToUtc(new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Unspecified))));

    /// <summary>Sets the clock and lets every timer go off that was due on the way, in order.</summary>
    public void Set(DateTimeOffset now)
    {
        while (NextDueBy(now) is { } timer)
        {
            timer.GoOff();
        }

        lock (_lock)
        {
            _now = now.ToUniversalTime();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new TestTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        lock (_lock)
        {
            _timers.Add(timer);
        }

        return timer;
    }

    private TestTimer? NextDueBy(DateTimeOffset now)
    {
        lock (_lock)
        {
            var timer = _timers.Where(t => t.Due <= now).MinBy(t => t.Due);
            if (timer?.Due is { } due && due > _now)
            {
                _now = due;
            }

            return timer;
        }
    }

    private sealed class TestTimer(TestClock clock, Action callback) : ITimer
    {
        private TimeSpan _period;

        public DateTimeOffset? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.GetUtcNow() + dueTime;
            _period = period;
            return true;
        }

        public void GoOff()
        {
            Due = _period > TimeSpan.Zero ? Due + _period : null;
            callback();
        }

        public void Dispose()
        {
            lock (clock._lock)
            {
                clock._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
