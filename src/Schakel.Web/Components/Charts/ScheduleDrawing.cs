using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components.Charts;

/// <summary>Draws the axis of a schedule and a bar on it; places are shares of the picture, signs keep their size.</summary>
internal sealed class ScheduleDrawing(ScheduleAxis axis, DateOnly today, ScheduleWords words, IStringLocalizer<Teksten> text)
{
    private const int Height = 32;
    private const int Thickness = 12;
    private const int AxisHeight = 50;

    /// <summary>More quarters than this bear no name, on a phone or anywhere.</summary>
    private const int Many = 12;
    private const int TooMany = 24;

    private static readonly CultureInfo _machines = CultureInfo.InvariantCulture;

    public TagBuilder Axis()
    {
        var drawn = Picture("schakel-schedule__axis", AxisHeight).Class("schakel-schedule__axis--many", axis.Quarters.Count > Many).Attr("aria-hidden", "true");
        foreach (var quarter in axis.Quarters)
        {
            var number = ScheduleAxis.NumberOf(quarter);
            if (number == 1 || quarter == axis.Start)
            {
                drawn.With(Svg.Words("schakel-schedule__year", Svg.Percent(axis.At(quarter)), 13, quarter.Year.ToString(_machines)).Attr("dx", "3"));
            }

            if (axis.Quarters.Count <= TooMany)
            {
                drawn.With(Svg.Words("schakel-schedule__quarter", Svg.Percent(axis.At(quarter)), 30, text["K{0}", number]).Attr("dx", "3"));
            }
        }

        return axis.Has(today) ? drawn.With(Today()) : drawn;
    }

    public TagBuilder Track(ScheduleItem item)
    {
        var track = Picture("schakel-schedule__track", Height).Attr("role", "img").Attr("aria-label", words.Describe(item));
        foreach (var quarter in axis.Quarters)
        {
            track.With(Svg.Upright(ScheduleAxis.NumberOf(quarter) == 1 ? "schakel-schedule__line schakel-schedule__line--year" : "schakel-schedule__line", axis.At(quarter)));
        }

        track.With(Svg.Upright("schakel-schedule__line", 100)).With(Bar(item));
        track.With(axis.Has(today) ? Svg.Upright("schakel-schedule__today", axis.At(today)) : null);
        foreach (var milestone in item.Milestones.OrderBy(m => m.Day))
        {
            var place = Svg.Element("svg").Attr("x", Svg.Percent(axis.At(milestone.Day))).Attr("y", "50%").Attr("overflow", "visible");
            track.With(place.With(Svg.Element("title").With(words.Say(milestone))).With(Sign(milestone.On(today))));
        }

        return track;
    }

    /// <summary>The sign of a state for use among words.</summary>
    public static TagBuilder Swatch(MilestoneState state) => Svg.Element("svg", "schakel-legend__drawing").Attr("viewBox", "-10 -10 20 20")
        .Attr("width", "20").Attr("height", "20").Attr("aria-hidden", "true").Attr("focusable", "false").With(Sign(state));

    // Told apart by form: a disc with a tick, an open diamond, a triangle with a mark.
    private static TagBuilder Sign(MilestoneState state) => state switch
    {
        MilestoneState.Done => Svg.Element("g", "schakel-milestone schakel-milestone--done")
            .With(Svg.Path("schakel-milestone__form", "M0-8a8 8 0 1 1 0 16a8 8 0 1 1 0-16z")).With(Svg.Path("schakel-milestone__mark", "M-3.5 0.2L-1 2.8L3.8-2.6")),
        MilestoneState.Late => Svg.Element("g", "schakel-milestone schakel-milestone--late")
            .With(Svg.Path("schakel-milestone__form", "M0-8.5L9 7.5H-9Z")).With(Svg.Path("schakel-milestone__mark", "M0-3V2M0 4.6V4.8")),
        _ => Svg.Element("g", "schakel-milestone schakel-milestone--open").With(Svg.Path("schakel-milestone__form", "M0-8.5L8.5 0L0 8.5L-8.5 0Z")),
    };

    // What begins or ends on a day that is not known, runs to the edge, as an outline of dashes.
    private TagBuilder? Bar(ScheduleItem item)
    {
        if (!item.IsPlanned)
        {
            return null;
        }

        var (from, until) = (axis.At(item.From ?? axis.Start), axis.At(item.Until?.AddDays(1) ?? axis.End));
        var isOpen = item.From is null || item.Until is null;
        var bar = Svg.Rect("schakel-schedule__bar", Svg.Percent(from), -Thickness / 2, Svg.Percent(Math.Max(until - from, 0.5m)), Thickness)
            .Attr("rx", "2").Class("schakel-schedule__bar--open", isOpen);
        return Svg.Element("svg").Attr("y", "50%").Attr("overflow", "visible").With(bar);
    }

    private TagBuilder Today()
    {
        var at = axis.At(today);
        return Svg.Words("schakel-schedule__now", Svg.Percent(at), 46, text["vandaag"], at < 12 ? "start" : at > 88 ? "end" : "middle");
    }

    private static TagBuilder Picture(string cssClass, int height) => Svg.Element("svg", cssClass)
        .Attr("width", "100%").Attr("height", Svg.Number(height)).Attr("focusable", "false");
}
