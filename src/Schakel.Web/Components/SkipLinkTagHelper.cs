using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Schakel.Web.Components;

/// <summary>The first stop of the tab key: past the header.</summary>
[HtmlTargetElement("nl-skip-link")]
public sealed class SkipLinkTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "a";
        output.Attributes.SetAttribute("class", "nl-skip-link nl-skip-link--visible-on-focus");
    }
}
