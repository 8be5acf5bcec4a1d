using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Schakel.Web.Components;

/// <summary>Wraps a plain table (<c>thead</c>, <c>tbody</c>); on a phone each row becomes a card.</summary>
[HtmlTargetElement("nl-table")]
public sealed class TableTagHelper : TagHelper
{
    public string? Caption { get; set; }

    /// <summary>Keeps the caption for screen readers, when a heading already says it.</summary>
    public bool CaptionHidden { get; set; }

    /// <summary>Lets the keyboard walk over the rows (j, k, x, Enter).</summary>
    public bool Rows { get; set; }

    /// <summary>Stays a table on a phone and scrolls sideways; for figures that must stand beside each other.</summary>
    public bool Scrolls { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(TableColumns)] = new TableColumns();
        var content = await output.GetChildContentAsync();

        output.TagName = "table";
        var kind = Scrolls ? "schakel-table--scrolls" : "schakel-table--cards";
        var own = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", $"utrecht-table utrecht-table--html-table schakel-table {kind} {own}".TrimEnd());
        if (Rows)
        {
            output.Attributes.SetAttribute("data-rows", "true");
        }

        output.PreElement.AppendHtml(Scrolls
            ? Html.Element("div", "utrecht-table-container").Attr("tabindex", "0").Attr("role", "region").Attr("aria-label", Caption).RenderStartTag()
            : Html.Element("div", "utrecht-table-container").RenderStartTag());
        output.PostElement.AppendHtml("</div>");
        if (Caption is not null)
        {
            output.Content.AppendHtml(Html.Element("caption", null, Caption).Class("schakel-visually-hidden", CaptionHidden));
        }

        output.Content.AppendHtml(content);
    }
}
