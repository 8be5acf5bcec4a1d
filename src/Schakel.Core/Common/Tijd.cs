namespace Schakel.Core.Common;

/// <summary>The one way in which the rooms ask what time it is.</summary>
public static class Tijd
{
    /// <summary>Now in UTC, cut to whole milliseconds.</summary>
    /// <remarks>
    /// PostgreSQL keeps microseconds and SQLite keeps ticks; an instant that goes into a hash must read back the same
    /// from both.
    /// </remarks>
    public static DateTime Now(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime.ToMilliseconds();

    /// <inheritdoc cref="Now"/>
    public static DateTime ToMilliseconds(this DateTime instant) => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerMillisecond));

    /// <summary>Today in Amsterdam.</summary>
    public static DateOnly Today(this TimeProvider clock) => Amsterdam.Day(clock.GetUtcNow());
}
