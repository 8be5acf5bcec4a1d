using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Schakel.Web.Components;

/// <summary>A link; every attribute of <c>a</c> passes through.</summary>
[HtmlTargetElement("nl-link")]
public sealed class LinkTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "a";
        var existing = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", existing is null ? "nl-link" : $"nl-link {existing}");
    }
}
