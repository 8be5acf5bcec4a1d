using System.Runtime.InteropServices;

namespace Schakel.Core.Common;

/// <summary>From where an incomplete date is understood: a day, and the direction in which to look.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Ijkpunt(DateOnly Today, Tijdrichting Richting)
{
    // Hundred years, ending with next year.
    private const int YearsBack = 98;

    public DateOnly DaysFromToday(int days) => Today.AddDays(days);

    /// <summary>The nearest such weekday, today excluded.</summary>
    public DateOnly Nearest(DayOfWeek weekday, Tijdrichting direction)
    {
        var sign = direction == Tijdrichting.Verleden ? -1 : 1;
        var distance = ((((int)weekday - (int)Today.DayOfWeek) * sign) + 7) % 7;
        return Today.AddDays(sign * (distance == 0 ? 7 : distance));
    }

    /// <summary>The nearest such day of the year, today included.</summary>
    public Gelezen<DateOnly> WithYear(int month, int day)
    {
        var compared = (month, day).CompareTo((Today.Month, Today.Day));
        var year = Richting == Tijdrichting.Verleden
            ? Today.Year - (compared > 0 ? 1 : 0)
            : Today.Year + (compared < 0 ? 1 : 0);
        return DatumLezer.Make(year, month, day);
    }

    public int Century(int twoDigits)
    {
        var first = Today.Year - YearsBack;
        return first + ((((twoDigits - first) % 100) + 100) % 100);
    }
}
