namespace Schakel.Core.Common;

/// <summary>Days and clock times as people in the Netherlands read them; storage is UTC.</summary>
public static class Amsterdam
{
    private static readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The calendar day on which an instant falls in Amsterdam.</summary>
    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(Time(instant).DateTime);

    /// <summary>As above, for an instant from storage, which is always UTC.</summary>
    public static DateOnly Day(DateTime utc) => Day(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));

    public static DateTimeOffset Time(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, _zone);

    public static DateTimeOffset Time(DateTime utc) =>
        Time(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));

    /// <summary>The instant of a wall-clock time in Amsterdam, in UTC.</summary>
    /// <remarks>
    /// An hour that the spring change skips is read as one hour later; an hour that the autumn change repeats
    /// is read as its first occurrence, so that no term starts later than somebody may have meant.
    /// </remarks>
    public static DateTime ToUtc(DateTime wallClock)
    {
        var local = DateTime.SpecifyKind(wallClock, DateTimeKind.Unspecified);
        if (_zone.IsInvalidTime(local))
        {
            local = local.AddHours(1);
        }

        var offset = _zone.IsAmbiguousTime(local) ? _zone.GetAmbiguousTimeOffsets(local).Max() : _zone.GetUtcOffset(local);
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }
}
