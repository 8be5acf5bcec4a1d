using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Schakel.Web.Components;

/// <summary>A heading, with a quiet line under it when there is one.</summary>
[HtmlTargetElement("nl-heading")]
public sealed class HeadingTagHelper : TagHelper
{
    /// <summary>1 to 6, by structure.</summary>
    public int Level { get; set; } = 2;

    /// <summary>How it looks, when that differs from the structure.</summary>
    public int? Looks { get; set; }

    public string? Sub { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var looks = (Looks ?? Level).ToString(CultureInfo.InvariantCulture);
        output.TagName = "h" + Level.ToString(CultureInfo.InvariantCulture);
        output.Attributes.SetAttribute("class", $"nl-heading nl-heading--level-{looks}");
        if (Sub is not null)
        {
            output.PreElement.AppendHtml("<div class=\"schakel-heading-group\">");
            output.PostElement.AppendHtml(Html.Element("p", "schakel-heading-group__sub", Sub));
            output.PostElement.AppendHtml("</div>");
        }
    }
}
