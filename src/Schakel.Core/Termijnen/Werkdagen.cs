namespace Schakel.Core.Termijnen;

/// <summary>Counts working days: Monday to Friday, without the holidays of the Algemene termijnenwet.</summary>
public sealed class Werkdagen(Feestdagen feestdagen)
{
    public bool IsWerkdag(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !feestdagen.IsFeestdag(day);

    /// <summary>The day itself when it is a working day, otherwise the first one after it.</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWerkdag(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The n-th working day after a day; that day itself does not count. Zero gives the day back.</summary>
    public DateOnly Add(DateOnly day, int werkdagen)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(werkdagen);
        for (var left = werkdagen; left > 0; left--)
        {
            day = OnOrAfter(day.AddDays(1));
        }

        return day;
    }

    /// <summary>Working days in a period, both ends included; zero when it ends before it begins.</summary>
    public int Count(DateOnly van, DateOnly totEnMet)
    {
        var count = 0;
        for (var day = van; day <= totEnMet; day = day.AddDays(1))
        {
            count += IsWerkdag(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Working days after one day, up to and including another.</summary>
    public int CountAfter(DateOnly day, DateOnly totEnMet) => Count(day.AddDays(1), totEnMet);
}
