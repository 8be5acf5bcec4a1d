using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Schakel.Web.Components;

/// <summary>What the heads of a table say, so that a cell can repeat it on a phone.</summary>
internal sealed class TableColumns
{
    public List<(string Label, bool Numeric)> Heads { get; } = [];

    /// <summary>The column that the next cell of the row belongs to.</summary>
    public int Next { get; set; }
}

/// <summary>A row of an <c>nl-table</c>: counting its cells starts anew.</summary>
[HtmlTargetElement("tr")]
public sealed class TableRowTagHelper : TagHelper
{
    public override void Init(TagHelperContext context)
    {
        if (context.Items.TryGetValue(typeof(TableColumns), out var columns))
        {
            ((TableColumns)columns).Next = 0;
        }
    }
}

/// <summary>A head of an <c>nl-table</c>: may sort, may stand over figures.</summary>
[HtmlTargetElement("th")]
public sealed partial class TableHeadTagHelper(Icon icon) : TagHelper
{
    public bool Numeric { get; set; }

    /// <summary>The address that sorts by this column.</summary>
    public string? SortHref { get; set; }

    /// <summary><c>ascending</c> or <c>descending</c> when the table is sorted by this column.</summary>
    public string? Sort { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (!context.Items.TryGetValue(typeof(TableColumns), out var columns))
        {
            return;
        }

        var content = await output.GetChildContentAsync();
        if (output.Attributes["scope"]?.Value?.ToString() == "row")
        {
            TableCellTagHelper.Label((TableColumns)columns, output);
            return;
        }

        ((TableColumns)columns).Heads.Add((PlainText(content.GetContent()), Numeric));
        output.Attributes.SetAttribute("scope", "col");
        if (Numeric)
        {
            output.Attributes.SetAttribute("class", "utrecht-table__header-cell--numeric-column");
        }

        if (SortHref is not null)
        {
            output.Attributes.SetAttribute("aria-sort", Sort ?? "none");
            var link = Html.Element("a", "schakel-sort", content).Attr("href", SortHref);
            var sign = Sort switch { "ascending" => "chevron-up", "descending" => "chevron-down", _ => "selector" };
            output.Content.SetHtmlContent(link.With(icon.Draw(sign)));
        }
    }

    private static string PlainText(string html) => WebUtility.HtmlDecode(Tags().Replace(html, "")).Trim();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tags();
}

/// <summary>A cell of an <c>nl-table</c>: bears the name of its column for when it stands in a card.</summary>
[HtmlTargetElement("td")]
public sealed class TableCellTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (context.Items.TryGetValue(typeof(TableColumns), out var columns))
        {
            Label((TableColumns)columns, output);
        }
    }

    internal static void Label(TableColumns columns, TagHelperOutput output)
    {
        var span = output.Attributes["colspan"]?.Value?.ToString();
        var column = columns.Next;
        columns.Next += int.TryParse(span, out var width) ? width : 1;
        if (span is not null || column >= columns.Heads.Count)
        {
            return;
        }

        var (label, numeric) = columns.Heads[column];
        if (label.Length > 0)
        {
            output.Attributes.SetAttribute("data-label", label);
        }

        if (numeric)
        {
            var own = output.Attributes["class"]?.Value?.ToString();
            output.Attributes.SetAttribute("class", $"utrecht-table__cell--numeric-column {own}".TrimEnd());
        }
    }
}
