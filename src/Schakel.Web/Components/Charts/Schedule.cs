namespace Schakel.Web.Components.Charts;

/// <summary>Something that takes time: a bar on the schedule, with the moments that matter.</summary>
/// <param name="From">First day; null when it is not known.</param>
/// <param name="Until">Last day; null when it is not known.</param>
public sealed record ScheduleItem(string Name, DateOnly? From, DateOnly? Until, IReadOnlyList<Milestone> Milestones, string? Href = null)
{
    internal IEnumerable<DateOnly> Days => new[] { From, Until }.OfType<DateOnly>().Concat(Milestones.Select(m => m.Day));

    internal bool IsPlanned => From is not null || Until is not null;
}

/// <summary>A moment by which something must be there.</summary>
/// <param name="IsDone">Whether it is there; when it is not and the day is past, it is late.</param>
public sealed record Milestone(string Name, DateOnly Day, bool IsDone)
{
    internal MilestoneState On(DateOnly today) => IsDone ? MilestoneState.Done : Day < today ? MilestoneState.Late : MilestoneState.Open;
}

/// <summary>In the order in which they are counted and explained.</summary>
internal enum MilestoneState
{
    Done,
    Open,
    Late,
}
