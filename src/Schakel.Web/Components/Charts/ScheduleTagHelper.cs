using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components.Charts;

/// <summary>What happens when, on an axis of quarters: bars with milestones, and a line where today is.</summary>
[HtmlTargetElement("nl-schedule", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ScheduleTagHelper(IStringLocalizer<Teksten> text, Icon icon, TimeProvider clock) : Chart(text)
{
    public IReadOnlyList<ScheduleItem> Items { get; set; } = [];

    /// <summary>What the bars are: the head of the first column of the table.</summary>
    public string NameHead { get; set; } = "";

    /// <summary>The day of which the schedule tells; today in Amsterdam when left out.</summary>
    public DateOnly? Today { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Frame(output, "schakel-schedule");
        if (Items.Count == 0)
        {
            output.Content.AppendHtml(Nothing());
            return;
        }

        var today = Today ?? Amsterdam.Day(clock.GetUtcNow());
        var words = new ScheduleWords(today, Text);
        if (Items.Any(i => i.Milestones.Count > 0))
        {
            output.Content.AppendHtml(Legend.List(
                Enum.GetValues<MilestoneState>().Select(s => ((IHtmlContent)ScheduleDrawing.Swatch(s), words.Word(s))), Text));
        }

        var drawing = ScheduleAxis.Of(Items) is { } axis ? new ScheduleDrawing(axis, today, words, Text) : null;
        output.Content.AppendHtml(drawing is null ? null : Html.Element("div", "schakel-schedule__row schakel-schedule__row--axis", drawing.Axis()));
        var rows = Html.Element("ul", "schakel-schedule__rows");
        foreach (var item in Items)
        {
            rows.With(Row(item, drawing, words, today));
        }

        output.Content.AppendHtml(rows);
        output.Content.AppendHtml(ChartTable.Details(Caption, Table(words), icon, Text));
    }

    private TagBuilder Row(ScheduleItem item, ScheduleDrawing? drawing, ScheduleWords words, DateOnly today)
    {
        var name = Html.Element("div", "schakel-schedule__name", ChartTable.Link(item.Name, item.Href));
        var late = item.Milestones.Count(m => m.On(today) == MilestoneState.Late);
        name.With(late == 0 ? null : Html.Element("span", "schakel-schedule__late", late == 1 ? Text["1 mijlpaal te laat"] : Text["{0} mijlpalen te laat", late]));
        name.With(item.IsPlanned ? null : Html.Element("span", "schakel-schedule__unplanned", Text["niet gepland"]));
        return Html.Element("li", "schakel-schedule__row", name).With(drawing?.Track(item));
    }

    private TagBuilder Table(ScheduleWords words) => ChartTable.Draw(
        Caption,
        [new ChartHead(NameHead), new ChartHead(Text["Van"]), new ChartHead(Text["Tot en met"]), new ChartHead(Text["Mijlpalen"])],
        Items.Select(item => (IReadOnlyList<IHtmlContent>)
        [
            ChartTable.Link(item.Name, item.Href), ChartTable.Words(words.From(item)), ChartTable.Words(words.Until(item)), Milestones(item, words),
        ]));

    private TagBuilder Milestones(ScheduleItem item, ScheduleWords words)
    {
        if (item.Milestones.Count == 0)
        {
            return Html.Element("span", null, Text["geen"]);
        }

        var list = Html.Element("ul", "schakel-schedule__milestones");
        foreach (var milestone in item.Milestones.OrderBy(m => m.Day))
        {
            list.With(Html.Element("li", null, words.Say(milestone)));
        }

        return list;
    }
}
