using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components.Charts;

/// <summary>The table beside a picture, that says the same.</summary>
internal static class ChartTable
{
    /// <summary>Puts a table where whoever wants it opens it; on paper it always shows.</summary>
    public static TagBuilder Details(string caption, IHtmlContent table, Icon icon, IStringLocalizer<Teksten> text) =>
        Html.Element("details", "schakel-details")
            .With(Html.Element("summary", "schakel-details__summary", icon.Draw("chevron-right"))
                .With(Html.Element("span", null, text["Toon als tabel"]).With(Html.Element("span", "schakel-visually-hidden", $": {caption}"))))
            .With(Html.Element("div", "schakel-details__content", table));

    /// <summary>A table of which the first cell of each row is its head.</summary>
    public static TagBuilder Draw(string caption, IReadOnlyList<ChartHead> heads, IEnumerable<IReadOnlyList<IHtmlContent>> rows)
    {
        var head = Html.Element("tr");
        foreach (var column in heads)
        {
            head.With(Html.Element("th", column.IsNumeric ? "utrecht-table__header-cell--numeric-column" : null, column.Name).Attr("scope", "col"));
        }

        var body = Html.Element("tbody");
        foreach (var cells in rows)
        {
            body.With(Row(heads, cells));
        }

        return Html.Element("div", "utrecht-table-container").With(
            Html.Element("table", "utrecht-table utrecht-table--html-table schakel-table schakel-table--cards")
                .With(Html.Element("caption", "schakel-visually-hidden", caption))
                .With(Html.Element("thead", null, head)).With(body));
    }

    public static IHtmlContent Words(string? words) => Html.Element("span", null, words ?? "");

    /// <summary>Words, that lead somewhere when there is an address.</summary>
    public static IHtmlContent Link(string words, string? href) =>
        href is null ? Words(words) : Html.Element("a", "nl-link", words).Attr("href", href);

    private static TagBuilder Row(IReadOnlyList<ChartHead> heads, IReadOnlyList<IHtmlContent> cells)
    {
        var row = Html.Element("tr");
        for (var i = 0; i < cells.Count; i++)
        {
            row.With(Html.Element(i == 0 ? "th" : "td", heads[i].IsNumeric ? "utrecht-table__cell--numeric-column" : null, cells[i])
                .Attr("scope", i == 0 ? "row" : null).Attr("data-label", heads[i].Name));
        }

        return row;
    }
}

/// <summary>The head of a column in the table of a chart.</summary>
internal sealed record ChartHead(string Name, bool IsNumeric = false);
