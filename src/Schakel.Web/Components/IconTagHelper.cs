using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Schakel.Web.Components;

/// <summary>A sign beside a word.</summary>
[HtmlTargetElement("nl-icon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconTagHelper(Icon icon) : TagHelper
{
    public string Name { get; set; } = "point";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(icon.Draw(Name));
    }
}
