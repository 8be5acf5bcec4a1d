using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components.Charts;

/// <summary>What a schedule says in words; picture and table take them from here.</summary>
internal sealed class ScheduleWords(DateOnly today, IStringLocalizer<Teksten> text)
{
    public string Say(DateOnly? day) => day?.ToString("d MMM yyyy", CultureInfo.CurrentCulture) ?? text["niet bekend"];

    public string From(ScheduleItem item) => item.IsPlanned ? Say(item.From) : text["niet gepland"];

    public string Until(ScheduleItem item) => item.IsPlanned ? Say(item.Until) : text["niet gepland"];

    public string Say(Milestone milestone) => $"{milestone.Name}, {Say(milestone.Day)}: {Word(milestone.On(today))}";

    public string Word(MilestoneState state) => state switch
    {
        MilestoneState.Done => text["gehaald"],
        MilestoneState.Late => text["te laat"],
        _ => text["open"],
    };

    /// <summary>Everything that the bar of an item shows.</summary>
    public string Describe(ScheduleItem item)
    {
        var period = item.IsPlanned ? text["van {0} tot en met {1}", Say(item.From), Say(item.Until)] : text["niet gepland"];
        return string.Join("; ", item.Milestones.OrderBy(m => m.Day).Select(Say).Prepend(period));
    }
}
