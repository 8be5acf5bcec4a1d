using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Schakel.Web.Components;

/// <summary>A state in one word, never by colour alone.</summary>
[HtmlTargetElement("nl-badge")]
public sealed class BadgeTagHelper(Icon icon) : TagHelper
{
    /// <summary><c>neutral</c>, <c>info</c>, <c>ok</c>, <c>warning</c> or <c>danger</c>.</summary>
    public string Tone { get; set; } = "neutral";

    public string? Icon { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.Attributes.SetAttribute("class", $"nl-data-badge schakel-badge schakel-badge--{Tone}");
        if (Icon is not null)
        {
            output.PreContent.AppendHtml(icon.Draw(Icon));
        }
    }
}
