namespace Schakel.Web.Components.Charts;

/// <summary>The stretch of whole quarters in which everything on a schedule lies.</summary>
internal sealed class ScheduleAxis
{
    private const int Quarter = 3;

    private ScheduleAxis(DateOnly first, DateOnly last)
    {
        Start = StartOfQuarter(first);
        End = StartOfQuarter(last).AddMonths(Quarter);
        for (var day = Start; day < End; day = day.AddMonths(Quarter))
        {
            Quarters.Add(day);
        }
    }

    public DateOnly Start { get; }

    /// <summary>The first day after the last quarter.</summary>
    public DateOnly End { get; }

    /// <summary>The first day of each.</summary>
    public List<DateOnly> Quarters { get; } = [];

    /// <returns>Null when nothing has a day.</returns>
    public static ScheduleAxis? Of(IReadOnlyList<ScheduleItem> items)
    {
        var days = items.SelectMany(i => i.Days).ToList();
        return days.Count == 0 ? null : new ScheduleAxis(days.Min(), days.Max());
    }

    public bool Has(DateOnly day) => day >= Start && day < End;

    /// <summary>How far along a day begins, in percent.</summary>
    public decimal At(DateOnly day) => 100m * (day.DayNumber - Start.DayNumber) / (End.DayNumber - Start.DayNumber);

    public static int NumberOf(DateOnly day) => ((day.Month - 1) / Quarter) + 1;

    private static DateOnly StartOfQuarter(DateOnly day) => new(day.Year, ((NumberOf(day) - 1) * Quarter) + 1, 1);
}
