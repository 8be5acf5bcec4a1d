using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Schakel.Web.Components;

/// <summary>Nothing here, and what to do about it; the content may hold an action.</summary>
[HtmlTargetElement("nl-empty")]
public sealed class EmptyTagHelper(Icon icon) : TagHelper
{
    public string Title { get; set; } = "";

    public string? Text { get; set; }

    public string Icon { get; set; } = "inbox";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "schakel-empty");
        output.Content.AppendHtml(icon.Draw(Icon));
        output.Content.AppendHtml(Html.Element("p", "schakel-empty__title", Title));
        if (Text is not null)
        {
            output.Content.AppendHtml(Html.Element("p", "schakel-empty__text", Text));
        }

        if (!content.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml(Html.Element("div", "schakel-actions", content));
        }
    }
}
