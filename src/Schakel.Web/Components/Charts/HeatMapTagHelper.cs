using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components.Charts;

/// <summary>Rows and columns of which each cell has a step of a scale: a table that is its own picture.</summary>
/// <remarks>Each cell bears the sign of its step and, for a screen reader, its word; the tint is only help.</remarks>
[HtmlTargetElement("nl-heat-map", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class HeatMapTagHelper(IStringLocalizer<Teksten> text) : Chart(text)
{
    /// <summary>More columns than this always scroll sideways.</summary>
    private const int Fitting = 10;

    /// <summary>What the rows are: the head of the first column.</summary>
    public string Corner { get; set; } = "";

    public Scale Scale { get; set; } = Scale.Empty;

    public IReadOnlyList<HeatColumn> Columns { get; set; } = [];

    public IReadOnlyList<HeatRow> Rows { get; set; } = [];

    /// <summary>Counts at the foot how many rows stand on each step.</summary>
    public bool Totals { get; set; }

    private bool IsEmpty => Rows.Count == 0 || Columns.Count == 0;

    /// <exception cref="InvalidOperationException">A row has another number of cells than there are columns.</exception>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Rows.FirstOrDefault(r => r.Cells.Count != Columns.Count) is { } uneven)
        {
            throw new InvalidOperationException($"'{uneven.Name}' has {uneven.Cells.Count} cells for {Columns.Count} columns.");
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "schakel-chart schakel-heat");
        output.Content.AppendHtml(Title());
        if (IsEmpty)
        {
            output.Content.AppendHtml(Nothing());
            return;
        }

        var withNone = Rows.Any(r => r.Cells.Any(c => c.Value is null));
        output.Content.AppendHtml(Legend.Of(Scale, withNone, null, Text));
        output.Content.AppendHtml(Html.Element("div", "schakel-heat__scroll", Table(withNone)).Class("schakel-heat__scroll--wide", Columns.Count > Fitting)
            .Attr("tabindex", "0").Attr("role", "region").Attr("aria-label", Caption));
        output.Content.AppendHtml(Key());
    }

    // The legend stands between what the table is about and the table; a screen reader has the same words as caption.
    private TagBuilder Title() => Html.Element("p", "schakel-chart__caption", Caption).Class("schakel-visually-hidden", CaptionHidden)
        .Attr("aria-hidden", IsEmpty ? null : "true");

    private TagBuilder Table(bool withNone)
    {
        var body = Html.Element("tbody");
        foreach (var row in Rows.OrderByDescending(r => r.IsOwn))
        {
            body.With(Row(row));
        }

        return Html.Element("table", "schakel-heat__table").With(Html.Element("caption", "schakel-visually-hidden", Caption)).With(Head()).With(body)
            .With(Totals ? new HeatTotals(Scale, Rows, withNone, Text).Draw() : null);
    }

    private TagBuilder Head()
    {
        var head = Html.Element("tr").With(Html.Element("th", "schakel-heat__corner", Corner).Attr("scope", "col"));
        foreach (var column in Columns)
        {
            head.With(Html.Element("th", "schakel-heat__column").Attr("scope", "col")
                .With(Html.Element("span", "schakel-heat__short", column.Label).Attr("aria-hidden", "true").Attr("title", column.Name))
                .With(Html.Element("span", "schakel-heat__full", column.Name)));
        }

        return Html.Element("thead", null, head);
    }

    private TagBuilder Row(HeatRow row)
    {
        var drawn = Html.Element("tr", "schakel-heat__row").Class("schakel-heat__row--own", row.IsOwn).Attr("aria-current", row.IsOwn ? "true" : null)
            .With(Html.Element("th", "schakel-heat__name", ChartTable.Link(row.Name, row.Href)).Attr("scope", "row"));
        foreach (var (column, cell) in Columns.Zip(row.Cells))
        {
            drawn.With(Html.Element("td", $"schakel-heat__cell {Scale.CssClass(cell.Value)}", Content(row, column, cell)));
        }

        return drawn;
    }

    // Read in a list of links, a link must say of what it is; in the table the heads say so.
    private IHtmlContent Content(HeatRow row, HeatColumn column, HeatCell cell)
    {
        var content = new HtmlContentBuilder()
            .AppendHtml(Html.Element("span", null, Legend.Sign(Scale, cell.Value)).Attr("aria-hidden", cell.Value is null ? "true" : null))
            .AppendHtml(Html.Element("span", "schakel-visually-hidden", $" {Legend.Word(Scale, cell.Value, Text)}"));
        return cell.Href is null
            ? content
            : Html.Element("a", "schakel-heat__link", Html.Element("span", "schakel-visually-hidden", $"{row.Name}, {column.Name}: ")).Attr("href", cell.Href)
                .With(content);
    }

    // A screen reader has the full names already, as heads.
    private TagBuilder Key()
    {
        var key = Html.Element("p", "schakel-heat__key").Attr("aria-hidden", "true");
        foreach (var column in Columns)
        {
            key.With(Html.Element("span", null, Html.Element("b", null, column.Label)).With($" {column.Name}"));
        }

        return key;
    }
}
