using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components.Charts;

/// <summary>Named values as bars beneath each other, each with its figure; the second series is striped.</summary>
[HtmlTargetElement("nl-bar-chart", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BarChartTagHelper(IStringLocalizer<Teksten> text, Icon icon) : Chart(text)
{
    public IReadOnlyList<Bar> Bars { get; set; } = [];

    /// <summary>What the names are: the head of the first column of the table.</summary>
    public string NameHead { get; set; } = "";

    /// <summary>What the values are.</summary>
    public string ValueHead { get; set; } = "";

    /// <summary>What the second values are; null when there is one series.</summary>
    public string? SecondHead { get; set; }

    /// <summary>Stands behind each figure; the sign of a currency stands before it.</summary>
    public string? Unit { get; set; }

    public int Decimals { get; set; }

    /// <summary>What fills the width, such as 100 for a share; the largest value when that is more.</summary>
    public decimal Max { get; set; }

    public Norm? Norm { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Frame(output, "schakel-bars");
        if (Bars.Count == 0)
        {
            output.Content.AppendHtml(Nothing());
            return;
        }

        var figures = new Figures(Unit, Decimals, Text);
        var drawing = new BarDrawing(Bars, Max, Norm);
        if (SecondHead is not null || Norm is not null)
        {
            output.Content.AppendHtml(Legend.List(Signs(figures), Text));
        }

        var rows = Html.Element("ul", "schakel-bars__rows");
        foreach (var bar in Bars)
        {
            rows.With(Row(bar, drawing, figures));
        }

        output.Content.AppendHtml(rows);
        output.Content.AppendHtml(ChartTable.Details(Caption, Table(figures), icon, Text));
    }

    private IEnumerable<(IHtmlContent Sign, string Word)> Signs(Figures figures)
    {
        if (SecondHead is not null)
        {
            yield return (BarDrawing.Swatch(isSecond: false), ValueHead);
            yield return (BarDrawing.Swatch(isSecond: true), SecondHead);
        }

        if (Norm is not null)
        {
            yield return (BarDrawing.NormSwatch(), $"{Norm.Name}: {figures.Say(Norm.Value)}");
        }
    }

    private TagBuilder Row(Bar bar, BarDrawing drawing, Figures figures)
    {
        var lines = Html.Element("div", "schakel-bars__lines", Line(ValueHead, drawing.Track(bar.Value, isSecond: false), figures.Say(bar.Value)));
        if (SecondHead is not null)
        {
            lines.With(Line(SecondHead, drawing.Track(bar.Second, isSecond: true), figures.Say(bar.Second)));
        }

        return Html.Element("li", "schakel-bars__row")
            .With(Html.Element("div", "schakel-bars__name", ChartTable.Link(bar.Name, bar.Href))).With(lines);
    }

    // With two series a screen reader must hear which of the two it is; the eye sees it.
    private TagBuilder Line(string series, TagBuilder track, string figure) => Html.Element("div", "schakel-bars__line", track)
        .With(SecondHead is null ? null : Html.Element("span", "schakel-visually-hidden", $"{series}: "))
        .With(Html.Element("span", "schakel-bars__figure", figure));

    private TagBuilder Table(Figures figures)
    {
        List<ChartHead> heads = [new(NameHead), new(ValueHead, IsNumeric: true)];
        if (SecondHead is not null)
        {
            heads.Add(new(SecondHead, IsNumeric: true));
        }

        var rows = Bars.Select(bar => Cells(ChartTable.Link(bar.Name, bar.Href), figures.Say(bar.Value), figures.Say(bar.Second)));
        return ChartTable.Draw(Caption, heads, Norm is null
            ? rows
            : rows.Append(Cells(ChartTable.Words(Norm.Name), figures.Say(Norm.Value), figures.Say(Norm.Value))));
    }

    private IReadOnlyList<IHtmlContent> Cells(IHtmlContent name, string first, string second) => SecondHead is null
        ? [name, ChartTable.Words(first)]
        : [name, ChartTable.Words(first), ChartTable.Words(second)];
}
