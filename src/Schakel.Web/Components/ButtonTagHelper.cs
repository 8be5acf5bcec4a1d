using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Schakel.Web.Components;

/// <summary>
/// A button that says what happens (<c>nl-button</c>), or a link that looks like one (<c>nl-button-link</c>).
/// </summary>
[HtmlTargetElement("nl-button")]
[HtmlTargetElement("nl-button-link")]
public sealed class ButtonTagHelper(Icon icon) : TagHelper
{
    /// <summary><c>primary</c>, <c>secondary</c>, <c>danger</c> or <c>subtle</c>.</summary>
    public string Variant { get; set; } = "primary";

    public string? Icon { get; set; }

    public bool Disabled { get; set; }

    /// <summary>Less high, for in a table or a toolbar.</summary>
    public bool Small { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var isLink = context.TagName == "nl-button-link";
        output.TagName = isLink ? "a" : "button";
        var look = Variant == "danger" ? "nl-button--primary nl-button--negative" : $"nl-button--{Variant}";
        var classes = $"nl-button {look}{(Small ? " schakel-button--small" : "")}{(Disabled ? " nl-button--disabled" : "")}";
        output.Attributes.SetAttribute("class", classes);
        if (!isLink && !output.Attributes.ContainsName("type"))
        {
            output.Attributes.SetAttribute("type", "submit");
        }

        if (Disabled)
        {
            output.Attributes.SetAttribute(isLink ? "aria-disabled" : "disabled", isLink ? "true" : "disabled");
            output.Attributes.RemoveAll("href");
        }

        if (Icon is not null)
        {
            output.PreContent.AppendHtml(Html.Element("span", "nl-button__icon-start", icon.Draw(Icon)));
        }

        output.PreContent.AppendHtml("<span class=\"nl-button__label\">");
        output.PostContent.AppendHtml("</span>");
    }
}
