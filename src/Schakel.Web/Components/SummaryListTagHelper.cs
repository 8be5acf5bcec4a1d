using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Schakel.Web.Components;

/// <summary>Facts with their names, and per fact a way to change it.</summary>
[HtmlTargetElement("nl-summary-list")]
public sealed class SummaryListTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.Attributes.SetAttribute("class", "utrecht-data-list utrecht-data-list--rows schakel-summary");
    }
}

/// <summary>One fact; the content is its value.</summary>
[HtmlTargetElement("nl-summary-row", ParentTag = "nl-summary-list")]
public sealed class SummaryRowTagHelper : TagHelper
{
    public string Key { get; set; } = "";

    public string? ActionHref { get; set; }

    public string? ActionText { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "utrecht-data-list__item");
        output.Content.AppendHtml(Html.Element("dt", "utrecht-data-list__item-key", Key));
        output.Content.AppendHtml(
            Html.Element("dd", "utrecht-data-list__item-value utrecht-data-list__item-value--html-dd", content).Attr("dir", "auto"));
        if (ActionHref is not null)
        {
            // "Wijzigen" alone says nothing in a list of links: the key belongs to its name.
            var link = Html.Element("a", "nl-link", ActionText ?? "").Attr("href", ActionHref)
                .With(Html.Element("span", "schakel-visually-hidden", " " + Key));
            output.Content.AppendHtml(
                Html.Element("dd", "utrecht-data-list__actions utrecht-data-list__actions--html-dd", link));
        }
    }
}
